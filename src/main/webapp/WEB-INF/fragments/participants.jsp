<%-- No blank between the rows: a list grown row by row is then the same as one painted afresh. --%>
<ul id="participants" class="seats"><c:forEach items="${participants.seats()}" var="seat"><pp:fragment name="seat" view="${seat}"/></c:forEach></ul>
