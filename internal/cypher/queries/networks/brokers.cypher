// name: brokers
// title: Brokers between two blocs
// question: Which states have friendly ties or talks with members of two blocs or organizations?
// theme: networks
// param: one Entity, e.g. NATO: the first bloc or organization
// param: other Entity, e.g. BRICS: the second
// column: broker: a state tied to members of both, and not a member of both
// column: ofOne: members of the first it is tied to
// column: ofOther: members of the second it is tied to
// order: by how many it is tied to, most first; then by broker
MATCH (:Entity {id: $one})<-[:MEMBER_OF]-(first:State)
MATCH (first)-[a:TREATY_ALLY|STRATEGIC_PARTNER|SIGNED_AGREEMENT_WITH|NEGOTIATES_WITH|MEDIATES_BETWEEN|SUPPORTS|AIDS]-(broker:State)
WITH broker, first, a ORDER BY first.name
WITH broker, collect(DISTINCT first.name) AS ofOne, collect(a) AS firstTies
MATCH (broker)-[b:TREATY_ALLY|STRATEGIC_PARTNER|SIGNED_AGREEMENT_WITH|NEGOTIATES_WITH|MEDIATES_BETWEEN|SUPPORTS|AIDS]-(second:State)
WHERE EXISTS { (second)-[:MEMBER_OF]->(:Entity {id: $other}) }
  AND NOT (EXISTS { (broker)-[:MEMBER_OF]->(:Entity {id: $one}) } AND EXISTS { (broker)-[:MEMBER_OF]->(:Entity {id: $other}) })
WITH broker, ofOne, firstTies, second, b ORDER BY second.name
WITH broker, ofOne, firstTies, collect(DISTINCT second.name) AS ofOther, collect(b) AS secondTies
RETURN broker.name AS broker, ofOne, ofOther, [firstTies, secondTies] AS proof
ORDER BY size(ofOne) + size(ofOther) DESC, broker
