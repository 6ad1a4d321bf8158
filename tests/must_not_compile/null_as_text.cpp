// SPDX-License-Identifier: MIT
//
// A null pointer as a tenon::string_view.
//
// error g++: use of deleted function .*string_view::string_view\(std::nullptr_t\)
// error clang++: conversion function from 'std::nullptr_t' to 'tenon::string_view' invokes a deleted function
#include <tenon/plugin.hpp>

struct HostFunctions {
    void (*log)(tenon::string_view message);
};

static tenon::imported<HostFunctions> app;
#ifdef REFUSED
void work() { app->log(nullptr); }
#else
void work() { app->log(""); }
#endif
TENON_PLUGIN(refused, "1.0.0", app)
