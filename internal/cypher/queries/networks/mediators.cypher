// name: mediators
// title: Who mediates between whom
// question: Who mediates between which parties?
// theme: networks
// column: mediator: who mediates
// column: parties: between whom
// order: by mediator
MATCH (mediator:Entity)-[mediation:MEDIATES_BETWEEN]->(party:Entity)
WITH mediator, party, mediation ORDER BY party.name
RETURN mediator.name AS mediator, collect(party.name) AS parties, collect(mediation) AS proof
ORDER BY mediator
