// name: sanctions-of
// title: Whom a power sanctions
// question: Whom does a state, organization or bloc sanction?
// theme: sanctions
// param: imposer Entity, e.g. "UN Security Council": who imposes sanctions
// column: target: who is sanctioned
// column: since: since when, where a text says so
// column: reason: why, where a text says so
// order: by target
MATCH (:Entity {id: $imposer})<-[sanction:SANCTIONED_BY]-(target:Entity)
RETURN target.name AS target, sanction.since AS since, sanction.reason AS reason, [sanction] AS proof
ORDER BY target
