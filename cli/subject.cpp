// SPDX-License-Identifier: MIT
#include "subject.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <fmt/format.h>

#include "image/reader.hpp"
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

error about(const std::string& file, error e) {
    e.message = fmt::format("reading {}: {}", model::escape(file), e.message);
    return e;
}

// The text of a stored manifest; none where the file does not begin like one.
std::optional<std::string> stored_manifest(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (in.peek() != '{') return std::nullopt;
    std::string text;
    text.resize(model::max_text_size + 1); // one more than is allowed, so that parse() says so
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
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

} // namespace

expected<subject> read_subject(const std::filesystem::path& file) {
    subject s{file.string(), "manifest", {}};
    std::vector<std::string> texts;
    if (std::optional<std::string> text = stored_manifest(file)) {
        texts.push_back(std::move(*text));
    } else {
        expected<image> i = image::read_path(file);
        if (!i) return std::move(i).error();
        s.kind = kind_of(*i);
        for (image_note& note : i->manifests) texts.emplace_back(note.text);
    }
    for (const std::string& text : texts) {
        expected<model::manifest> m = model::parse(text);
        if (!m) return about(s.file, std::move(m).error());
        s.manifests.push_back(std::move(*m));
    }
    return s;
}

expected<model::manifest> manifest_of(const subject& s, model::role_type role) {
    const auto is_wanted = [role](const model::manifest& m) { return m.role == role; };
    const auto count = std::count_if(s.manifests.begin(), s.manifests.end(), is_wanted);
    if (count == 1) return *std::find_if(s.manifests.begin(), s.manifests.end(), is_wanted);
    const char* wanted = role == model::role_type::host ? "host's" : "plugin's";
    return error{count == 0 ? "no-such-manifest" : "many-manifests",
                 fmt::format("reading {}: expected one {} manifest, found {}; name a file that was built with {}",
                             model::escape(s.file), wanted, count == 0 ? "none" : std::to_string(count),
                             role == model::role_type::host ? "TENON_HOST" : "one TENON_PLUGIN"),
                 {verdict::unreadable, {}}};
}

std::vector<std::filesystem::path> expand(const std::vector<std::string>& arguments) {
    std::vector<std::filesystem::path> files;
    for (const std::string& argument : arguments) {
        std::error_code failed;
        if (!std::filesystem::is_directory(argument, failed)) {
            files.emplace_back(argument);
            continue;
        }
        std::vector<std::filesystem::path> found;
        for (auto at = std::filesystem::directory_iterator(argument, failed);
             !failed && at != std::filesystem::directory_iterator(); at.increment(failed)) {
            std::error_code unknown;
            if (at->is_regular_file(unknown) && (is_library_name(at->path()) || has_plugin(at->path())))
                found.push_back(at->path());
        }
        std::sort(found.begin(), found.end());
        files.insert(files.end(), found.begin(), found.end());
        if (found.empty()) files.emplace_back(argument); // reading it says why that is no plugin
    }
    return files;
}

} // namespace tenon::cli
