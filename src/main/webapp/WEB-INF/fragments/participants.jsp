<%-- Nothing is sent between the rows, so that a list grown row by row equals one painted afresh. --%>
<ul id="participants" class="seats"><c:forEach items="${participants.seats()}" var="seat">
    <pp:fragment name="seat" view="${seat}"/>
</c:forEach></ul>
