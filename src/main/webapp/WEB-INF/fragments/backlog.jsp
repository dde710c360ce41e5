<%-- Nothing is sent between the rows, so that a list grown row by row equals one painted afresh. --%>
<ol id="backlog" class="tickets"<c:if
        test="${backlog.first() > 1}"> start="${fn:escapeXml(backlog.first())}"</c:if>><%--
    --%><c:forEach items="${backlog.tickets()}" var="ticketRow">
        <pp:fragment name="ticket-row" view="${ticketRow}"/>
    </c:forEach></ol>
