<b id="progress"><c:if test="${progress.open()}">
    ${fn:escapeXml(progress.voted())}/${fn:escapeXml(progress.expected())}
</c:if></b>
