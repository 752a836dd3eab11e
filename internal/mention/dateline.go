package mention

// datelineState is the state where what a sentence belongs to was written; -1 for none.
func (d *Document) datelineState(sentence int) int32 {
	if ref := d.dateline(sentence); ref != nil {
		return d.stateOf(ref)
	}
	return -1
}

// datelineBody is the organization where what a sentence belongs to was written: "UNITED NATIONS"; -1
// for none.
func (d *Document) datelineBody(sentence int) int32 {
	if ref := d.dateline(sentence); ref != nil && len(ref.Actors) == 1 && intergovernmental(&d.Entities[ref.Actors[0]]) {
		return ref.Actors[0]
	}
	return -1
}

// WrittenAt is the town where what a sentence belongs to was written, by the dateline
// before it; -1 for none.
func (d *Document) WrittenAt(sentence int) int32 {
	if ref := d.dateline(sentence); ref != nil {
		return ref.Place
	}
	return -1
}

// dateline is what the dateline before a sentence names; nil for none near.
func (d *Document) dateline(sentence int) *Ref {
	for i := sentence; i >= 0 && i > sentence-window; i-- {
		if np := d.Sentences[i].Dateline; np >= 0 {
			return &d.Refs[i][np]
		}
	}
	return nil
}
