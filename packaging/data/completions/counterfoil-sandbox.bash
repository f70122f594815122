# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/completions.py.
_counterfoil_sandbox() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    case "$prev" in
    --port)
        COMPREPLY=()
        return
        ;;
    --seed)
        COMPREPLY=($(compgen -W 'demo empty' -- "$cur"))
        return
        ;;
    --latency)
        COMPREPLY=()
        return
        ;;
    --data)
        COMPREPLY=($(compgen -f -- "$cur"))
        return
        ;;
    esac
    COMPREPLY=($(compgen -W '-h --help -v --version --port --seed --latency --data' -- "$cur"))
}
complete -o filenames -o nosort -F _counterfoil_sandbox counterfoil-sandbox
