package mention

import "diplograph/internal/syntax"

// story is where the story being read begins, in a digest of several.
type story struct {
	starts  []int // by sentence: the first of its story
	offices int   // the first of Document.Offices that is of the story being read
}

// began is the first sentence of the story that a sentence belongs to.
func (s *story) began(sentence int) int { return s.starts[sentence] }

// Began is the first sentence of the story that a sentence belongs to.
func (d *Document) Began(s *syntax.Sentence) int { return d.story.began(s.Index) }

// newStory says whether sentence i is the headline of another story in a digest:
// a heading that names a power and tells something, between two texts.
func (d *Document) newStory(i int) bool {
	s := d.Sentences[i]
	if i == 0 || i+1 >= len(d.Sentences) || !s.Heading || d.Sentences[i-1].Heading || d.Sentences[i+1].Heading || s.Last-s.First < 4 || len(s.Clauses) == 0 {
		return false
	}
	for np := range s.NPs {
		switch s.Class(int32(np)) {
		case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPerson:
			return true
		}
		for k := s.NPs[np].PFirst; k < s.NPs[np].PLast; k++ {
			if s.Parts[k].Kind == syntax.PEntity {
				return true
			}
		}
	}
	return false
}

// forget ends a story: nothing after it goes back to what it named.
func (d *Document) forget() {
	d.focus.forget()
	d.groups.forget()
	d.meetings.who = nil
	d.missions.forget()
	d.journeys.forget()
	d.officers.forget()
	d.story.offices = len(d.Offices)
}
