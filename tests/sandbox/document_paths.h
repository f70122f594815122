// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <set>

/// The JSON pointers of all values of a document, with a star for each place in an array.
using Paths = std::set<std::string>;

void addPaths(const sandbox::Json &json, const std::string &path, Paths &paths);

/// A file of the documents' samples, such as "pay/pay-exchange-multicore.json".
sandbox::Json documentNamed(const char *name);

/// What is wanted and not served, separated by spaces.
QByteArray missingPaths(const Paths &wanted, const Paths &served);
