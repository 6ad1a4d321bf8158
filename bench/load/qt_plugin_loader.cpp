// SPDX-License-Identifier: MIT
//
// Qt's loader: it reads the plugin's metadata from the file, loads it, and makes an object with as many virtual
// functions.
#include <dlfcn.h>

#include <QPluginLoader>

#include "way.hpp"

void add_qt_plugin_loader(std::vector<way>& ways, const subject& s) {
    ways.push_back({"QPluginLoader, an object", [file = image("qt_plugin_" + std::to_string(s.count))] {
                        QPluginLoader loader(QString::fromStdString(file));
                        loader.setLoadHints({}); // else it stays, and is found loaded the next time
                        const QObject* object = nullptr;
                        const double time = microseconds([&] { object = loader.instance(); });
                        if (object == nullptr) fail(file + ": " + loader.errorString().toStdString());
                        loader.unload();
                        if (dlopen(file.c_str(), RTLD_NOW | RTLD_NOLOAD) != nullptr) fail(file + " stays loaded");
                        return time;
                    }});
}
