package mention

import (
	"slices"

	"diplograph/internal/model"
)

// articleReader reads an article: by the dictionaries and words of the resolver, and by what the document holds of it so far. The
// methods of the sentenceReader within ask a sentence alone.
type articleReader struct {
	*Resolver
	*Document
}

// read resolves the article, sentence by sentence.
func (r *articleReader) read() {
	for _, s := range r.Sentences {
		r.groupNames(s)
	}
	for _, s := range r.Sentences {
		r.enterPeople(s)
	}
	speaker := int32(-1)
	for i, s := range r.Sentences {
		r.Refs[i] = make([]Ref, len(s.NPs))
		for np := range s.NPs {
			r.Refs[i][np].Place = -1
		}
		if r.story.starts[i] = r.story.began(max(i-1, 0)); r.newStory(i) {
			r.forget()
			r.story.starts[i] = i
		}
		r.sentence(s)
		r.bodysOfficers(s)
		if i < subjectTold && len(r.groups.couple) == 0 {
			r.groups.couple = r.couple(s)
		}
		if len(s.Clauses) == 0 {
			r.guide(s)
		}
		r.turn(s)
		r.Speakers[i] = r.speaker(s, speaker)
		if r.Speakers[i] >= 0 {
			speaker = r.Speakers[i]
		}
		r.unmarkedQuote(s)
		r.firstPersons(s)
		r.signature(s)
		if i < bylines && (r.Speaker < 0 || r.Entities[r.Speaker].Type != model.Person) {
			if e := r.author(i); e >= 0 {
				r.Speaker = e
			}
		}
	}
	if r.Speaker < 0 {
		if r.Speaker = r.signer(); r.Speaker >= 0 {
			for _, s := range r.Sentences {
				r.firstPersons(s)
				for c := range s.Clauses {
					r.actingAs(s, int32(c)) // "As President of Peru, I order": who that is is known now
				}
			}
		}
	}
	r.sober()
	r.outOfOffice()
	r.laterNames()
	r.insurgents()
	slices.SortStableFunc(r.Offices, func(x, y Office) int { return x.Sentence - y.Sentence })
	r.officers.kinds = nil // made anew from what is left
}
