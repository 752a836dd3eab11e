// name: contradictions
// title: Contradictions
// question: Which claims are both asserted and denied, or cannot both hold?
// theme: quality
// column: subject: who or what
// column: relation: what one text says
// column: against: what another says
// column: object: to whom or what
// order: by subject, relation, object
// note: two kinds: the same relation asserted and denied, and allies that are at war or broke off ties
CALL () {
  MATCH (denial:Claim {polarity: 'negated'})
  MATCH (denial)-[:SUBJECT]->(subject:Entity), (denial)-[:OBJECT]->(object:Entity)
  MATCH (subject)<-[:SUBJECT]-(claim:Claim {polarity: 'asserted', relation: denial.relation})-[:OBJECT]->(object)
  RETURN subject, claim.relation AS relation, 'not ' + denial.relation AS against, object,
         [collect(DISTINCT claim), collect(DISTINCT denial)] AS proof
  UNION ALL
  MATCH (subject:State)-[friendly:TREATY_ALLY|STRATEGIC_PARTNER]-(object:State)
  MATCH (subject)-[hostile:AT_WAR_WITH|INVADED|SEVERED_TIES_WITH]->(object)
  RETURN subject, type(friendly) AS relation, type(hostile) AS against, object, [[friendly], [hostile]] AS proof
}
RETURN subject.name AS subject, relation, against, object.name AS object, proof
ORDER BY subject, relation, object, against
