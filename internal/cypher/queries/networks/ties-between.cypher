// name: ties-between
// title: All ties between two actors
// question: What ties two actors directly?
// theme: networks
// param: one Entity, e.g. Russia: the first
// param: other Entity, e.g. China: the second
// column: from: where the tie begins
// column: relation: the relation
// column: to: where it ends
// column: status: past, current or planned
// column: since: since when or on what day, where a text says so
// column: articles: how many articles say so
// order: by relation, from
MATCH (:Entity {id: $one})-[tie:!SUBJECT&!OBJECT&!MENTIONED_IN&!ATTRIBUTED_TO]-(:Entity {id: $other})
RETURN startNode(tie).name AS from, type(tie) AS relation, endNode(tie).name AS to, tie.status AS status,
       coalesce(tie.since, tie.date, tie.firstDate) AS since, tie.articles AS articles, [tie] AS proof
ORDER BY relation, from
