package ask

import "strings"

// Words that say nothing of what is asked.
var stopWords = set(`a an and any are as at be been both by can could did do does else ever every for from
give had has have he her his how i in into is it its list many me much my of on one or other others our
show shall she so some tell than that the their them then there these they this those to told under us was
we were what when where which who whom whose why will with would you according find`)

// synonyms take words to the one that the headers use.
var synonyms = table(`
attend: attends attending attended attendance attendee attendees guest guests participate participates participating participant participants join joins joining part
ally: allies allied alliance alliances
partner: partners partnership
sanction: sanctions sanctioned sanctioning sanctioner embargo embargoes blacklisted
wanted: indicted indictment warrant fugitive
represent: represents representing represented representative representatives office offices official officials holds
member: members membership memberships belong belongs
meet: met meets meeting meetings
visit: visited visits visiting travel travels travelled traveled trip trips went go goes
post: posts position positions job jobs formerly former previously before
ambassador: ambassadors envoy envoys accredited diplomat
host: hosts hosting hosted
plan: planned planning upcoming ahead coming future
change: changed changes new
agreement: agreements treaty deal deals pact signed
negotiate: negotiates negotiating talks negotiation negotiations
mediate: mediates mediator mediators mediating mediation
quarrel: quarrels odds foe foes enemy enemies hostile oppose opposes conflict dispute against
friend: friends friendly
invade: invaded invades invasion
war: wars
recognise: recognises recognised recognize recognizes recognized recognition
path: paths connected connection linked route chain
tie: ties tied relation relations relationship relationships links
deny: denied denies denial negated
possible: hypothetical maybe might
evidence: sentence sentences quote quotes proof prove proves
contradict: contradictions contradiction contradictory inconsistent
same: duplicate duplicates identical
source: sources article articles text texts
claim: claims fact facts
broker: brokers bridge bridges between connect connects
mention: mentions mentioned
timeline: chronology history order
profile: know knows known everything overview
away: absent absence boycott boycotts skip skips stay stays staying missing
most: busiest top
triangle: triangles unbalanced
say: says said speaker statement statements
leader: leaders president presidents
event: events parade parades summit summits conference conferences ceremony ceremonies celebration forum
state: states country countries nation nations
organization: organizations organisation organisations
not: never nobody none don doesn didn won isn aren wasn refuse refuses refused decline declines declined
certain: uncertain confidence weak sure
`)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

func table(lines string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(lines) {
		head, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		if head == "" {
			continue
		}
		out[head] = head
		for _, w := range strings.Fields(words) {
			out[w] = head
		}
	}
	return out
}
