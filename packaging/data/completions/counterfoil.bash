# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/completions.py.
_counterfoil() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    case "$prev" in
    --sandbox)
        COMPREPLY=()
        return
        ;;
    --profile)
        COMPREPLY=()
        return
        ;;
    --data-dir)
        COMPREPLY=($(compgen -d -- "$cur"))
        return
        ;;
    --open)
        COMPREPLY=($(compgen -W 'payment: session: link:' -- "$cur"))
        return
        ;;
    --screenshots)
        COMPREPLY=($(compgen -d -- "$cur"))
        return
        ;;
    esac
    COMPREPLY=($(compgen -W '--demo --sandbox --profile --data-dir --open --screenshots -h --help -v --version' -- "$cur"))
}
complete -o filenames -o nosort -F _counterfoil counterfoil
