# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/completions.py.
complete -c counterfoil -f
complete -c counterfoil -l demo -d 'Use the built-in sandbox'
complete -c counterfoil -l sandbox -r -d 'Use a running counterfoil-sandbox'
complete -c counterfoil -l profile -r -d 'Use the saved account of that name'
complete -c counterfoil -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep all files of the program in this folder'
complete -c counterfoil -l open -x -a 'payment: session: link:' -d 'Open payment:ID, session:ID or link:ID'
complete -c counterfoil -l screenshots -x -a '(__fish_complete_directories)' -d 'Write pictures of every page and dialog, then exit'
complete -c counterfoil -s h -l help -d 'Show this help, then exit'
complete -c counterfoil -s v -l version -d 'Show the version, then exit'
