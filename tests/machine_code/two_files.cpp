// SPDX-License-Identifier: MIT
#include "two_files.hpp"

namespace work {

static int ask(int number) { return app->add(number, 1) + 1; }
static constexpr tenon::exported<Worker> worker{{.ask = ask, .tell = tell}};

} // namespace work

TENON_PLUGIN(measured, "1.0.0", work::app, work::worker)
