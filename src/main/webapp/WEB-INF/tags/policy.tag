<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true"
        description="What a team can agree on: for each option a list to choose from." %>
<%@ attribute name="options" required="true" type="java.util.List" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="fn" uri="jakarta.tags.functions" %>
<c:forEach items="${options}" var="option">
    <label for="policy-${fn:escapeXml(option.name())}"><fmt:message key="policy.${option.name()}"/></label>
    <select id="policy-${fn:escapeXml(option.name())}" name="${fn:escapeXml(option.name())}">
    <c:forEach items="${option.words()}" var="word">
        <option value="${fn:escapeXml(word)}"<c:if test="${word == option.chosen()}"> selected</c:if>><%--
            --%><fmt:message key="policy.${option.name()}.${word}"/></option>
    </c:forEach>
    </select>
</c:forEach>
