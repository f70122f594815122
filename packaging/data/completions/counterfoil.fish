# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/completions.py.
complete -c counterfoil -f
complete -c counterfoil -l demo -d 'Work on a sandbox inside the program'
complete -c counterfoil -l sandbox -r -d 'Work on a running counterfoil-sandbox'
complete -c counterfoil -l profile -r -d 'Work with the saved account of that name'
complete -c counterfoil -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep every file of the program in this folder'
complete -c counterfoil -l open -x -a 'payment: session: link:' -d 'Open payment:ID, session:ID or link:ID'
complete -c counterfoil -l screenshots -x -a '(__fish_complete_directories)' -d 'Write pictures of every page and dialog, and end'
complete -c counterfoil -s h -l help -d 'Show this help, and end'
complete -c counterfoil -s v -l version -d 'Show the version, and end'
