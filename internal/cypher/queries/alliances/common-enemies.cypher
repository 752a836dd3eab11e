// name: common-enemies
// title: Whom two states both oppose
// question: Which states or bodies do two states both have a quarrel with?
// theme: alliances
// param: one State, e.g. Ukraine: the first state
// param: other State, e.g. Poland: the second state
// column: enemy: whom both have a quarrel with
// column: ofOne: what stands between it and the first state
// column: ofOther: what stands between it and the second state
// order: by enemy
MATCH (:Entity {id: $one})-[first:AT_WAR_WITH|INVADED|SANCTIONED_BY|THREATENED|CONDEMNED|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF]-(enemy:Entity)
MATCH (enemy)-[second:AT_WAR_WITH|INVADED|SANCTIONED_BY|THREATENED|CONDEMNED|SEVERED_TIES_WITH|EXPELLED_DIPLOMATS_OF]-(:Entity {id: $other})
WITH enemy, first, second ORDER BY type(first), type(second)
RETURN enemy.name AS enemy, collect(DISTINCT type(first)) AS ofOne, collect(DISTINCT type(second)) AS ofOther,
       [collect(DISTINCT first), collect(DISTINCT second)] AS proof
ORDER BY enemy
