// name: events-ahead
// title: Planned events ahead
// question: Which events are planned after a day, where, and who hosts them?
// theme: events
// param: after date = any, e.g. 2025-08-28: only events on this day or later, or without a date
// column: event: what is planned
// column: date: when
// column: places: where
// column: hosts: who hosts it
// column: expected: how many are said to attend
// order: by date, event
MATCH (event:Event)<-[plan:ATTENDS|HOSTS]-(:Entity)
WHERE plan.status = 'planned' AND ($after IS NULL OR event.date IS NULL OR toString(event.date) >= left($after, size(toString(event.date))))
WITH event, collect(plan) AS plans
OPTIONAL MATCH (event)-[:HELD_IN]->(place:Entity)
WITH event, plans, place ORDER BY place.name
WITH event, plans, collect(DISTINCT place.name) AS places
OPTIONAL MATCH (event)<-[:HOSTS]-(host:Entity)
WITH event, plans, places, host ORDER BY host.name
RETURN event.name AS event, event.date AS date, places, collect(DISTINCT host.name) AS hosts,
       size([p IN plans WHERE type(p) = 'ATTENDS']) AS expected, [plans] AS proof
ORDER BY toString(date), event
