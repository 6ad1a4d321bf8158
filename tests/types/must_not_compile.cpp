// SPDX-License-Identifier: MIT
//
// What the vocabulary refuses with a message of its own. Compiled once per number, and once without: the positive
// twins.
#include <tenon/types.hpp>

#include <string>

int takes_text(const std::string& text);
struct meter {
    int read(int scale);
    int value;
};
meter a_meter;
int plain(int scale);

using text_signature = tenon::function_ref<int(tenon::string_view)>;
using meter_signature = tenon::function_ref<int(int)>;

tenon::optional<tenon_string> owned_text();
tenon::result<tenon_string> owned_result();
tenon::function_ref<int(int)> right_function = meter_signature::to<&plain>();
tenon::function_ref<int(int)> right_object = meter_signature::to<&meter::read>(a_meter);

#if REFUSED == 1
tenon::optional<std::string> value;
#elif REFUSED == 2
tenon::result<std::string> value;
#elif REFUSED == 3
text_signature value = text_signature::to<&plain>();
#elif REFUSED == 4
meter_signature value = meter_signature::to<&meter::value>(a_meter);
#elif REFUSED == 5
tenon::string_view value = nullptr;
#elif REFUSED == 6
tenon::optional<int> value = {5};
#endif
