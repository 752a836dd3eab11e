// name: evidence-of-edge
// title: The evidence of an edge
// question: Which sentences say that two actors are tied?
// theme: evidence
// param: subject Entity, e.g. "North Korea": one end
// param: object Entity, e.g. "UN Security Council": the other end
// param: relation Relation = any, e.g. SANCTIONED_BY: only this relation
// column: relation: the relation
// column: polarity: asserted, negated or hypothetical
// column: sentence: the words that say it; a row's text where it comes from a dataset
// column: article: the title of the article or dataset
// column: published: when it appeared
// column: saidBy: to whom the text attributes it
// order: by relation, published, sentence
MATCH (one:Entity {id: $subject})<-[:SUBJECT|OBJECT]-(claim:Claim)
MATCH (claim)-[:SUBJECT|OBJECT]->(:Entity {id: $object})
WHERE $relation IS NULL OR claim.relation = $relation
MATCH (claim)-[:FROM]->(source:Source)
OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(sentence:Sentence)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH claim, sentence, source, speaker ORDER BY speaker.name
RETURN claim.relation AS relation, claim.polarity AS polarity, coalesce(sentence.text, claim.text) AS sentence,
       source.title AS article, coalesce(source.published, source.asOf) AS published, collect(DISTINCT speaker.name) AS saidBy
ORDER BY relation, toString(published), sentence, polarity
