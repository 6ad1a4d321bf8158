// SPDX-License-Identifier: MIT
#pragma once

struct virtual_host;
virtual_host* the_virtual_host();
