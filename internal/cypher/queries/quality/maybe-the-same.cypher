// name: maybe-the-same
// title: Entities that may be the same
// question: Which entities share a name or alias and may be the same?
// theme: quality
// column: one: the id of the one
// column: other: the id of the other
// column: shared: the names and aliases both have
// order: by one, other
MATCH (entity:Entity)
UNWIND [entity.name] + coalesce(entity.aliases, []) AS form
WITH toLower(form) AS form, collect(DISTINCT entity) AS holders
WHERE size(form) > 2 AND size(holders) > 1
UNWIND holders AS one
UNWIND holders AS other
WITH form, one, other
WHERE one.id < other.id AND any(label IN labels(one) WHERE label <> 'Entity' AND label IN labels(other))
WITH one, other, form ORDER BY form
RETURN one.id AS one, other.id AS other, collect(form) AS shared
ORDER BY one, other
