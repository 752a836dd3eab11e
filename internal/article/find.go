package article

import (
	"errors"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Find lists the sources behind what the user named: the articles in a folder,
// the files a pattern matches, and any other source itself.
func Find(named string) ([]string, error) {
	if named == "-" || isAddress(named) {
		return []string{named}, nil
	}
	info, err := os.Stat(named)
	switch scheme, _, ok := strings.Cut(named, "://"); {
	case named == "":
		return nil, errors.New("an empty name")
	case err != nil && ok && scheme != "":
		return nil, errors.New("not an address of the web: want http:// or https://")
	case err == nil && info.IsDir():
		return inFolder(named)
	case err == nil:
		return []string{filepath.Clean(named)}, nil
	case !errors.Is(err, fs.ErrNotExist) || !strings.ContainsAny(named, "*?["):
		return nil, err
	}
	return matching(named)
}

func matching(pattern string) ([]string, error) {
	matches, err := filepath.Glob(pattern)
	if !strings.HasPrefix(filepath.Base(pattern), ".") {
		matches = slices.DeleteFunc(matches, func(name string) bool { return strings.HasPrefix(filepath.Base(name), ".") })
	}
	if err != nil {
		return nil, errors.New("the pattern has an unclosed bracket")
	}
	if len(matches) == 0 {
		return nil, errors.New("no file matches")
	}
	var found []string
	var errs []error
	for _, match := range matches {
		more, err := Find(match)
		found = append(found, more...)
		if err != nil {
			errs = append(errs, sourceError(match, 0, err))
		}
	}
	return found, errors.Join(errs...)
}

// inFolder lists the files whose names end like an article's, folders within
// it too, but nothing hidden.
func inFolder(root string) ([]string, error) {
	var found []string
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case !entry.IsDir() && formatOf(name) != unknown:
			found = append(found, filepath.Join(root, filepath.FromSlash(name)))
		}
		return nil
	})
	if err == nil && len(found) == 0 {
		err = advice{errors.New("no articles in this folder"),
			"the names of articles end in " + strings.Join(endings(), ", ") + ", or in these and .gz"}
	}
	slices.Sort(found)
	return found, err
}

func isAddress(source string) bool {
	scheme, _, ok := strings.Cut(source, "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

// display is a source as messages name it: without the password an address
// may hold.
func display(source string) string {
	switch source {
	case "-":
		return "standard input"
	case "":
		return `""`
	}
	if !isAddress(source) {
		return source
	}
	if u, err := url.Parse(source); err == nil && u.Host != "" {
		return u.Redacted()
	}
	scheme, rest, _ := strings.Cut(source, "://")
	return scheme + "://" + rest[strings.LastIndex(rest, "@")+1:]
}
