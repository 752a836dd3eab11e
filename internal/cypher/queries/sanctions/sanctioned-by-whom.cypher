// name: sanctioned-by-whom
// title: Who is sanctioned, by whom, since when
// question: Who is sanctioned by whom, since when and why?
// theme: sanctions
// param: target Entity = any, e.g. DPRK: only this state, person or organization
// column: target: who is sanctioned
// column: kind: State, Person or Organization
// column: sanctionedBy: who imposed the sanctions
// column: since: since when, where a text says so
// column: reason: why, where a text says so
// order: by target, sanctionedBy
MATCH (target:Entity)-[sanction:SANCTIONED_BY]->(imposer:Entity)
WHERE $target IS NULL OR target.id = $target
RETURN target.name AS target, head([l IN ['State', 'Person', 'Organization'] WHERE l IN labels(target)]) AS kind,
       imposer.name AS sanctionedBy, sanction.since AS since, sanction.reason AS reason, [sanction] AS proof
ORDER BY target, sanctionedBy
