// SPDX-License-Identifier: MIT
#include "subject.hpp"

#include <algorithm>
#include <iostream>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "image/file.hpp"
#include "manifest/escape.hpp"
#include "manifest/parse.hpp"

namespace tenon::cli {

namespace {

std::string kind_of(const image& i) {
    const char* format = i.format == image_format::elf ? "ELF" : i.format == image_format::pe ? "PE" : "Mach-O";
    const char* type = i.type == image_type::library      ? "library"
                       : i.type == image_type::executable ? "executable"
                                                          : "object";
    return fmt::format("{} {} bit {} for {}", format, i.bits, type, i.arch);
}

error unreadable_file(std::string id, const std::string& file, const std::string& wanted, const std::string& found,
                      const std::string& remedy) {
    return {std::move(id),
            fmt::format("reading {}: expected {}, found {}; {}", model::escape(file, 4096), wanted, found, remedy),
            {verdict::unreadable, {}}};
}

// Without what an editor or a shell leaves behind.
std::string trimmed(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

// One byte more than a manifest may have, so that parse() says that it is too large.
std::string standard_input() {
    std::string text(model::max_text_size + 1, '\0');
    std::cin.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::cin.gcount()));
    return trimmed(std::move(text));
}

// The text of a stored manifest; none where the file does not begin like one, or can't be read, which the image reader
// says better.
std::optional<std::string> stored_manifest(const std::filesystem::path& file) {
    expected<images::file> opened = images::file::open(file);
    if (!opened) return std::nullopt;
    const std::span<const std::byte> start = opened->at(0, 1);
    if (start.empty() || start[0] != std::byte{'{'}) return std::nullopt;
    std::string text(static_cast<std::size_t>(std::min<std::uint64_t>(opened->size(), model::max_text_size + 1)), '\0');
    if (!opened->read(0, std::as_writable_bytes(std::span(text)))) return std::nullopt;
    return trimmed(std::move(text));
}

bool is_library_name(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    return extension == ".so" || extension == ".dll" || extension == ".dylib";
}

bool has_plugin(const std::filesystem::path& file) {
    const expected<image> i = image::read_path(file);
    return i && std::any_of(i->manifests.begin(), i->manifests.end(), [](const image_note& note) {
               return note.text.find("\"role\":\"plugin\"") != std::string::npos;
           });
}

std::vector<std::filesystem::path> plugins_in(const std::string& directory, std::error_code& failed) {
    std::vector<std::filesystem::path> found;
    for (auto at = std::filesystem::directory_iterator(directory, failed);
         !failed && at != std::filesystem::directory_iterator(); at.increment(failed)) {
        std::error_code unknown; // of a link that leads nowhere: it is listed, so that somebody mends it
        const std::filesystem::file_type type = at->status(unknown).type();
        if (type == std::filesystem::file_type::directory) continue;
        const bool may_be_read = type == std::filesystem::file_type::regular;
        if (is_library_name(at->path()) || (may_be_read && has_plugin(at->path()))) found.push_back(at->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

expected<std::vector<std::string>> texts_in(const std::filesystem::path& file, subject& s) {
    std::vector<std::string> texts;
    if (file == "-") {
        s.file = "standard input";
        texts.push_back(standard_input());
    } else if (std::optional<std::string> text = stored_manifest(file)) {
        texts.push_back(std::move(*text));
    } else {
        expected<image> i = image::read_path(file);
        if (!i) return std::move(i).error();
        s.kind = kind_of(*i);
        for (image_note& note : i->manifests) texts.emplace_back(note.text);
        s.read = std::move(*i);
    }
    return texts;
}

} // namespace

expected<subject> read_subject(const std::filesystem::path& file) {
    subject s{file.string(), "manifest", {}, {}};
    std::error_code failed;
    if (std::filesystem::is_directory(file, failed)) { // one in which expand() has found nothing
        plugins_in(s.file, failed);
        return failed ? unreadable_file("directory-unreadable", s.file, "a directory that can be read",
                                        failed.message(), "check its name and its permissions")
                      : unreadable_file("no-plugins", s.file, "a directory of plugins", "none in it",
                                        "name the directory that they are built or installed into");
    }
    const expected<std::vector<std::string>> texts = texts_in(file, s);
    if (!texts) return texts.error();
    for (const std::string& text : *texts) {
        expected<model::manifest> m = model::parse(text);
        if (!m) {
            error e = std::move(m).error();
            e.message = fmt::format("reading {}: {}", model::escape(s.file, 4096), e.message);
            return e;
        }
        s.manifests.push_back(std::move(*m));
    }
    return s;
}

expected<model::manifest> manifest_of(const subject& s, model::role_type role) {
    const auto is_wanted = [role](const model::manifest& m) { return m.role == role; };
    const auto count = std::count_if(s.manifests.begin(), s.manifests.end(), is_wanted);
    if (count == 1) return *std::find_if(s.manifests.begin(), s.manifests.end(), is_wanted);
    const bool host = role == model::role_type::host;
    return unreadable_file(
        count == 0 ? "no-such-manifest" : "many-manifests", s.file,
        host ? "one host's manifest" : "one plugin's manifest", count == 0 ? "none" : std::to_string(count),
        host ? "name a file that was built with TENON_HOST" : "name a file that was built with one TENON_PLUGIN");
}

expected<model::manifest> described_in(const std::string& file) {
    const expected<subject> s = read_subject(file);
    if (!s) return s.error();
    expected<model::manifest> host = manifest_of(*s, model::role_type::host);
    return host ? std::move(host) : manifest_of(*s, model::role_type::plugin);
}

std::optional<error> not_loadable(subject& s, const model::manifest& plugin) {
    if (!s.read || s.read->type == image_type::object) return std::nullopt;
    if (s.read->arch != plugin.target.arch)
        return unreadable_file("other-target", s.file,
                               "an image for the processor that its manifest names, " +
                                   model::escape(plugin.target.arch),
                               "one for " + std::string(s.read->arch), "build it again");
    if (s.read->never_opens)
        return unreadable_file("never-opens", s.file, "a library that can be loaded",
                               s.read->type == image_type::executable ? "an executable" : "one linked with -z nodlopen",
                               "link the plugin as a library without that flag");
    const std::string entry = "tenon_plugin_" + std::string(plugin.name);
    const expected<std::optional<image_symbol>> found = s.read->find_symbol(entry);
    if (!found) return found.error();
    if (!*found || (*found)->type != image_symbol::kind::data)
        return unreadable_file("no-entry", s.file, model::escape(entry, 4096) + " among the file's dynamic symbols",
                               "none", "do not hide or strip it (a version script must list tenon_plugin_*)");
    return std::nullopt;
}

std::vector<std::filesystem::path> expand(const std::vector<std::string>& arguments) {
    std::vector<std::filesystem::path> files;
    for (const std::string& argument : arguments) {
        std::error_code failed;
        std::vector<std::filesystem::path> found;
        if (std::filesystem::is_directory(argument, failed)) found = plugins_in(argument, failed);
        if (found.empty()) found.emplace_back(argument); // reading it says why that is no plugin
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

} // namespace tenon::cli
