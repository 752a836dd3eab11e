// name: claims-by-source
// title: Claims by source
// question: How many claims come from which article or dataset?
// theme: evidence
// column: source: the title, or the id where there is none
// column: published: when it appeared
// column: asserted: how many claims it asserts
// column: negated: how many it denies
// column: hypothetical: how many it holds possible
// order: by asserted, most first; then by source
MATCH (source:Source)
OPTIONAL MATCH (source)<-[:FROM]-(claim:Claim)
RETURN coalesce(source.title, source.id) AS source, coalesce(source.published, source.asOf) AS published,
       count(CASE claim.polarity WHEN 'asserted' THEN 1 END) AS asserted,
       count(CASE claim.polarity WHEN 'negated' THEN 1 END) AS negated,
       count(CASE claim.polarity WHEN 'hypothetical' THEN 1 END) AS hypothetical
ORDER BY asserted DESC, source
