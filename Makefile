# make demo   the graph of one article, on a local Neo4j, answering a question
# make test   everything, with what it needs
# make build  bin/graphload and bin/graphquery
# make stop   end the Neo4j servers that the two above leave running
.PHONY: demo test build stop

demo:
	scripts/setup
	scripts/demo

test:
	scripts/setup --test
	scripts/test

build:
	go build -o bin/ ./cmd/graphload ./cmd/graphquery

stop: build
	bin/graphload server stop
	DIPLOGRAPH_SERVER=test bin/graphload server stop
	DIPLOGRAPH_SERVER=test-latest bin/graphload server stop
