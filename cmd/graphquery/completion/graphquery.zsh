#compdef graphquery
# zsh completion for graphquery

_graphquery() {
	local -a plain parameters
	local name meaning
	while IFS=$'\t' read -r name meaning; do
		if [[ $name == *= ]]; then
			parameters+=("${name}:${meaning}")
		else
			plain+=("${name}${meaning:+:$meaning}")
		fi
	done < <(graphquery complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
	(( $#plain )) && _describe 'graphquery' plain
	(( $#parameters )) && _describe 'parameter' parameters -S ''
	(( $#plain + $#parameters )) || _files
}
compdef _graphquery graphquery
