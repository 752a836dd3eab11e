// name: event-details
// title: An event's details
// question: What does each article tell of an event beside who comes: its date, how many guests, what is
//    on show?
// theme: evidence
// param: event Event, e.g. "Victory Day parade": the event
// column: detail: date, kind, commemorates, headsOfState and the like
// column: value: what the article says
// column: article: its title, or its id where there is none
// column: published: when it appeared
// order: by detail, published, article
MATCH (:Entity {id: $event})-[told:DESCRIBED_IN]->(article:Source)
UNWIND [key IN keys(told) WHERE NOT key IN ['name', 'aliases']] AS detail
RETURN detail, toString(told[detail]) AS value, coalesce(article.title, article.id) AS article, article.published AS published
ORDER BY detail, toString(published), article
