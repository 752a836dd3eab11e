// name: mentions
// title: Where an entity is mentioned
// question: Which sentences mention a state, person, organization, event or place?
// theme: evidence
// param: entity Entity, e.g. Slovakia: who or what
// column: article: the title of the article
// column: published: when it appeared
// column: sentence: the sentence
// order: by published, article, place in the text
MATCH (:Entity {id: $entity})-[:MENTIONED_IN]->(spot:Sentence)-[:IN]->(article:Article)
RETURN article.title AS article, article.published AS published, spot.text AS sentence
ORDER BY toString(published), article, spot.start
