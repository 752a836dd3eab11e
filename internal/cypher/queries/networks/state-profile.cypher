// name: state-profile
// title: A state's profile
// question: What does the graph know about a state: officials, allies, memberships, quarrels?
// theme: networks
// param: state State, e.g. "North Korea": the state
// column: relation: what ties the two
// column: direction: out where it goes out from the state, in where it comes in, both where it is
//    mutual
// column: other: the other side
// column: detail: office, reason or topic, where a text says so
// column: since: since when or on what day, where a text says so
// order: by relation, direction, other
MATCH (state:Entity {id: $state})-[tie:!SUBJECT&!OBJECT&!MENTIONED_IN&!ATTRIBUTED_TO]-(other:Entity)
RETURN type(tie) AS relation, CASE WHEN type(tie) IN ['TREATY_ALLY', 'STRATEGIC_PARTNER', 'SIGNED_AGREEMENT_WITH', 'NEGOTIATES_WITH', 'AT_WAR_WITH', 'MET_WITH'] THEN 'both'
            WHEN startNode(tie) = state THEN 'out' ELSE 'in' END AS direction,
       other.name AS other, coalesce(tie.role, tie.reason, tie.topic) AS detail,
       coalesce(tie.since, tie.date, tie.firstDate) AS since, [tie] AS proof
ORDER BY relation, direction, other
