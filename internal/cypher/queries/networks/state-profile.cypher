// name: state-profile
// title: A state's profile
// question: What does the graph know about a state: officials, allies, memberships, quarrels?
// theme: networks
// param: state State, e.g. "North Korea": the state
// column: relation: what ties the two
// column: direction: out where it goes out from the state, in where it comes in
// column: other: the other side
// column: detail: office, reason or topic, where a text says so
// column: since: since when or on what day, where a text says so
// order: by relation, direction, other
MATCH (state:Entity {id: $state})-[tie:!SUBJECT&!OBJECT&!MENTIONED_IN&!ATTRIBUTED_TO]-(other:Entity)
RETURN type(tie) AS relation, CASE WHEN startNode(tie) = state THEN 'out' ELSE 'in' END AS direction,
       other.name AS other, coalesce(tie.role, tie.reason, tie.topic) AS detail,
       coalesce(tie.since, tie.date, tie.firstDate) AS since, [tie] AS proof
ORDER BY relation, direction, other
