// name: hosts
// title: Who hosts what
// question: Who hosts which events, where and when?
// theme: events
// param: host Entity = any, e.g. China: only this host
// column: host: who hosts
// column: event: what is hosted
// column: date: when
// column: places: where
// order: by host, date, event
MATCH (host:Entity)-[hosting:HOSTS]->(event:Event)
WHERE $host IS NULL OR host.id = $host
OPTIONAL MATCH (event)-[held:HELD_IN]->(place:Entity)
WITH host, hosting, event, place, held ORDER BY place.name
RETURN host.name AS host, event.name AS event, event.date AS date, collect(DISTINCT place.name) AS places,
       [collect(DISTINCT hosting), collect(DISTINCT held)] AS proof
ORDER BY host, toString(date), event
