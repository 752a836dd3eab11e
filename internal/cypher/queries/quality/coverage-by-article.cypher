// name: coverage-by-article
// title: Coverage by article
// question: How much of each article became claims?
// theme: quality
// column: article: the title, or the id where there is none
// column: published: when it appeared
// column: sentences: how many sentences it has
// column: withClaims: how many of them say something the graph holds
// column: claims: how many claims
// column: entities: how many entities it mentions
// order: by published, article
MATCH (article:Article)
OPTIONAL MATCH (article)<-[:IN]-(sentence:Sentence)
WITH article, sentence, COUNT { (sentence)<-[:EVIDENCED_BY]-(:Claim) } AS claims
WITH article, count(sentence) AS sentences, count(CASE WHEN claims > 0 THEN 1 END) AS withClaims, sum(claims) AS claims
RETURN coalesce(article.title, article.id) AS article, article.published AS published, sentences, withClaims, claims,
       COUNT { MATCH (article)<-[:IN]-(:Sentence)<-[:MENTIONED_IN]-(e:Entity) RETURN DISTINCT e } AS entities
ORDER BY toString(published), article
