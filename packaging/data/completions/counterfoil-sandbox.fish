# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/completions.py.
complete -c counterfoil-sandbox -f
complete -c counterfoil-sandbox -s h -l help -d 'Displays help on commandline options'
complete -c counterfoil-sandbox -s v -l version -d 'Displays version information'
complete -c counterfoil-sandbox -l port -r -d 'Listen on this port; 0 takes a free one'
complete -c counterfoil-sandbox -l seed -x -a 'demo empty' -d 'The payments to begin with: demo, empty, or a number of random ones'
complete -c counterfoil-sandbox -l latency -r -d 'Wait this long before each answer'
complete -c counterfoil-sandbox -l data -r -F -d 'Keep the state in this file, of at most 1024 MiB'
