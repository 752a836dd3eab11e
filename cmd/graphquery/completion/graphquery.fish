# fish completion for graphquery

function __graphquery_complete
	set -l words (commandline -opc) (commandline -ct)
	graphquery complete -- $words[2..-1] 2>/dev/null
end
complete -c graphquery -f -a '(__graphquery_complete)'
