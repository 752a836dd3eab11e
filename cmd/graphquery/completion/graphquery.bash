# bash completion for graphquery

_graphquery() {
	local line
	local words=("${COMP_WORDS[@]:1:COMP_CWORD}")
	COMPREPLY=()
	# bash parts "state=" into two words; the parameter is the one before "=".
	[[ ${words[-1]} == = || ${words[-2]-} == = ]] && return
	while IFS=$'\t' read -r line _; do
		COMPREPLY+=("$line")
	done < <(graphquery complete -- "${words[@]}" 2>/dev/null)
	[[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
}
complete -o default -F _graphquery graphquery
