// name: leader-profile
// title: A person's profile
// question: What does the graph know about a leader or another person?
// theme: people
// param: person Person, e.g. Putin: the person
// column: relation: what ties the two
// column: direction: out where it goes out from the person, in where it comes in, both where it is
//    mutual
// column: other: the other side
// column: role: the office, where there is one
// column: when: the date or the time since which, where a text says so
// order: by relation, direction, other
MATCH (person:Entity {id: $person})-[tie:!SUBJECT&!OBJECT&!MENTIONED_IN&!ATTRIBUTED_TO]-(other:Entity)
RETURN type(tie) AS relation, CASE WHEN type(tie) IN ['TREATY_ALLY', 'STRATEGIC_PARTNER', 'SIGNED_AGREEMENT_WITH', 'NEGOTIATES_WITH', 'AT_WAR_WITH', 'MET_WITH'] THEN 'both'
            WHEN startNode(tie) = person THEN 'out' ELSE 'in' END AS direction,
       other.name AS other, tie.role AS role, coalesce(tie.since, tie.date, tie.firstDate) AS when, [tie] AS proof
ORDER BY relation, direction, other
