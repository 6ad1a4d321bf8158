// SPDX-License-Identifier: MIT
//
// What TENON_PLUGIN makes of the objects it is given: their own stubs, the lists of imports and exports, the hooks.
// Everything is keyed on a type of the plugin's own, so that plugins linked into one program share nothing.
#pragma once

#include "hooks.hpp"
#include "manifest_text.hpp"

namespace tenon::inline v1 {

namespace binding {

struct access {
    template <class O> static constexpr auto* table(O& o) noexcept { return &o.table_; }
    template <class O> static constexpr tenon_link* link(O& o) noexcept { return &o.link_; }
};

template <class Interface, class Needs> struct is_needed {
    static constexpr bool leaf(std::size_t) { return true; }
};
template <class Interface, auto... Members> struct is_needed<Interface, needs<Members...>> {
    static constexpr bool leaf([[maybe_unused]] std::size_t i) {
        return reflect::any({reflect::leaf_at<Interface, Members>() == i...});
    }
};

template <class F> inline constexpr bool is_variadic = false;
template <class R, class... A, bool N> inline constexpr bool is_variadic<R (*)(A..., ...) noexcept(N)> = true;

TENON_HIDDEN inline bool put_stub(char* place, tenon_function stub) noexcept {
    __atomic_store_n(reinterpret_cast<tenon_function*>(place), stub, __ATOMIC_RELEASE);
    return true;
}

// What the description of an interface says of its slots, for a plugin that binds itself.
struct slot_place {
    std::uint32_t offset;
    bool is_function; // and no function_ref
    bool is_needed;
    bool is_variadic;
};

template <class Image, std::uint32_t Import, class Interface, class Needs, class Indices, class Leaves> struct slots_in;
template <class Image, std::uint32_t Import, class Interface, class Needs, std::size_t... I, class... M>
struct TENON_HIDDEN slots_in<Image, Import, Interface, Needs, indices<I...>, type_list<M...>> {
    static constexpr auto table = leaves<Interface>; // a copy that belongs to the image
    static constexpr slot_place places[] = {{leaves<Interface>.info[I].offset,
                                             reflect::is_function_slot<M> && !is_function_ref<std::remove_cv_t<M>>,
                                             is_needed<Interface, Needs>::leaf(I), is_variadic<function_in_t<M>>}...};

    template <auto& Object> [[TENON_AS_IT_STANDS]] static void TENON_CALL put_stubs() noexcept {
        char* first = reinterpret_cast<char*>(access::table(Object));
        alignas(tenon_function) char none[sizeof(tenon_function)];                 // for data, which stays as it is
        constexpr std::uint32_t offsets[] = {leaves<Interface>.info[I].offset...}; // not read from there at run time
        // Not a fold, in which clang nests at most 256 expressions.
        const bool stored[] = {put_stub(
            reflect::is_function_slot<M> ? first + offsets[I] : none,
            reinterpret_cast<tenon_function>(&own_stub<Image, Import, std::uint32_t{I}, function_in_t<M>>::call))...};
        static_cast<void>(stored);
    }
};

template <class Image, std::uint32_t Import, class Interface, class Needs>
using slots_of =
    slots_in<Image, Import, Interface, Needs, make_indices<leaf_types_in<Interface>::size>, leaf_types_in<Interface>>;

// The C string of a type's name, per image. Beside a pointer it lies in the memory that is written when the image is
// relocated: a host, which compares it, has no other page of the file to fetch.
template <class Image, class Interface> struct TENON_HIDDEN interface_name {
    static constexpr chars name = reflect::type_name<Interface>();
    struct text_beside_a_pointer {
        const void* pointer;
        char data[name.size + 1];
    };
    static constexpr text_beside_a_pointer make() {
        text_beside_a_pointer t{&text, {}};
        for (std::size_t i = 0; i < name.size; ++i) t.data[i] = name[i];
        return t;
    }
    static constexpr text_beside_a_pointer text = make();
};

inline constexpr std::uint64_t longest_reason = 512;

template <class Image, tenon_state& State, auto&... Objects> struct TENON_HIDDEN plugin_image {
    static constexpr std::uint32_t import_count = (0u + ... + is_import<std::remove_cvref_t<decltype(Objects)>>);
    static constexpr std::uint32_t export_count = (0u + ... + is_export<std::remove_cvref_t<decltype(Objects)>>);

    // What a stub asks before it goes on: the function, which is in its slot by then. Does not return without one.
    // Never inlined: there is a stub per function, and this would be most of each.
    [[gnu::noinline]] static tenon_function bound(std::uint32_t import, std::uint32_t slot) noexcept {
        if (State.resolve != nullptr)
            if (const tenon_function f = State.resolve(&State, import, slot)) return f;
        refuse(import, slot);
    }

    [[noreturn, gnu::cold]] static void refuse(std::uint32_t import, std::uint32_t slot) noexcept {
        char reason[longest_reason];
        tenon_error why{reason, longest_reason, 0};
        if (State.unbound != nullptr) State.unbound(&State, import, slot, &why);
        if (why.size == 0) {
            constexpr chars gone = "its host is gone; keep plugins from running after their tenon::host has ended";
            constexpr chars none = "no host has registered it";
            const chars text = State.phase == TENON_HOST_GONE ? gone : none;
            why.size = text.size;
            __builtin_memcpy(reason, text.data, text.size);
        }
        const std::size_t size = static_cast<std::size_t>(why.size < longest_reason ? why.size : longest_reason);
        stop(Image::caller, imports.list[import].interface_name, name_of(import, slot), reason, size);
    }

    struct import_list {
        tenon_import list[import_count + 1] = {};
        const char* names[import_count + 1] = {};
        std::uint32_t count = 0;
    };
    struct place_list {
        const slot_place* of[import_count + 1] = {};
        std::uint32_t count = 0;
    };
    struct export_list {
        tenon_export list[export_count + 1] = {};
        std::uint32_t count = 0;
    };

    template <auto& O, std::uint32_t Import> static constexpr void add_import(import_list& to) {
        using object = std::remove_cvref_t<decltype(O)>;
        if constexpr (is_import<object>) {
            using interface_type = typename object::interface_type;
            using own_slots = slots_of<Image, Import, interface_type, typename object::needs_type>;
            to.names[to.count] = own_slots::table.names;
            to.list[to.count++] = {interface_name<Image, interface_type>::text.data,
                                   access::table(O),
                                   access::link(O),
                                   &own_slots::template put_stubs<O>,
                                   static_cast<std::uint32_t>(leaf_types_in<interface_type>::size),
                                   static_cast<std::uint32_t>(sizeof(interface_type))};
        }
    }
    template <auto& O, std::uint32_t Import> static constexpr void add_places(place_list& to) {
        using object = std::remove_cvref_t<decltype(O)>;
        if constexpr (is_import<object>)
            to.of[to.count++] =
                slots_of<Image, Import, typename object::interface_type, typename object::needs_type>::places;
    }
    template <auto& O> static constexpr void add_export(export_list& to) {
        using object = std::remove_cvref_t<decltype(O)>;
        if constexpr (is_export<object>) {
            using interface_type = typename object::interface_type;
            to.list[to.count++] = {interface_name<Image, interface_type>::text.data, access::table(O),
                                   static_cast<std::uint32_t>(sizeof(interface_type)), 0};
        }
    }
    // The number that an object has among the imports.
    static constexpr std::uint32_t import_number(std::size_t object) {
        const bool are_imports[] = {is_import<std::remove_cvref_t<decltype(Objects)>>..., false};
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < object; ++i) number += are_imports[i];
        return number;
    }
    template <std::size_t... I> static constexpr import_list make_imports(indices<I...>) {
        import_list made;
        (add_import<Objects, import_number(I)>(made), ...);
        return made;
    }
    template <std::size_t... I> static constexpr place_list make_places(indices<I...>) {
        place_list made;
        (add_places<Objects, import_number(I)>(made), ...);
        return made;
    }
    static constexpr export_list make_exports() {
        export_list made;
        (add_export<Objects>(made), ...);
        return made;
    }
    static constexpr import_list imports = make_imports(make_indices<sizeof...(Objects)>{});
    static constexpr export_list exports = make_exports();
    static constexpr place_list places = make_places(make_indices<sizeof...(Objects)>{}); // emitted where it is used

    static const char* name_of(std::uint32_t import, std::uint32_t slot) noexcept {
        const char* name = imports.names[import]; // one after the other, each with its zero
        for (; slot != 0; ++name) slot -= *name == 0;
        return name;
    }

    static constexpr bool has_start = (is_start<std::remove_cvref_t<decltype(Objects)>> || ...);
    static constexpr bool has_stop = (is_stop<std::remove_cvref_t<decltype(Objects)>> || ...);
    static tenon_status TENON_CALL start(tenon_error* why) noexcept {
        tenon_status status = TENON_OK;
        static_cast<void>(((status = run_start(&Objects, why), status == TENON_OK) && ...));
        return status;
    }
    static void TENON_CALL stop_all() noexcept { (run_stop(&Objects), ...); }

    static constexpr tenon_entry entry(const void* manifest, std::uint64_t size) {
        return {TENON_MAGIC,
                sizeof(tenon_entry),
                TENON_ABI_MAJOR,
                TENON_ABI_MINOR,
                0,
                manifest,
                size,
                imports.list,
                exports.list,
                import_count,
                export_count,
                &State,
                has_start ? &start : nullptr,
                has_stop ? &stop_all : nullptr};
    }
};

} // namespace binding
} // namespace tenon::inline v1
