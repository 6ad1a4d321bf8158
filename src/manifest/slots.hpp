// SPDX-License-Identifier: MIT
//
// The walk over an interface's members that numbers its slots: the same order as the entry's (see abi.h), so that the
// n-th slot of the manifest is the n-th of tenon_import.
//
//     if (std::string complaint = model::number_slots(i); !complaint.empty()) ...
//
// Only parse.cpp calls it; everybody else finds the result in interface_type::slots.
#pragma once

#include <string>

#include "manifest/manifest.hpp"

namespace tenon::inline v1::model {

// Fills in.slots. Returns why it can't: a record that contains itself by value, too many slots, too deep. Needs types,
// records and fields to be in range.
std::string number_slots(interface_type& in);

} // namespace tenon::inline v1::model
