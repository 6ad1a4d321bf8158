// SPDX-License-Identifier: MIT
//
// What TENON_PLUGIN makes of the objects it is given: the slots with their own stubs, the lists of imports and exports,
// the hooks. Everything is keyed on a type of the plugin's own, so that plugins linked into one program share nothing.
#pragma once

#include "hooks.hpp"
#include "manifest_text.hpp"

namespace tenon::inline v1 {

namespace binding {

struct access {
    template <class O> static constexpr auto* table(O& o) { return &o.table_; }
    template <class O> static constexpr tenon_link* link(O& o) { return &o.link_; }
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

// The plugin's own stub for one slot; null for data.
template <class Image, std::uint32_t Import, std::uint32_t Slot, class M> struct own {
    static constexpr tenon_function stub = nullptr;
    static constexpr std::uint32_t kind = TENON_SLOT_DATA;
};
template <class Image, std::uint32_t Import, std::uint32_t Slot, class M>
requires reflect::is_function_slot<M>
struct own<Image, Import, Slot, M> {
    using function = function_in_t<M>;
    static constexpr function stub = &own_stub<Image, Import, Slot, function>::call;
    static constexpr std::uint32_t kind =
        (is_function_ref<std::remove_cv_t<M>> ? TENON_SLOT_FUNCTION_REF : TENON_SLOT_FUNCTION);
};
template <class M> constexpr std::uint32_t variadic_flag() {
    return is_variadic<function_in_t<M>> ? TENON_SLOT_IS_VARIADIC : 0;
}

template <class Image, std::uint32_t Import, class Interface, class Needs, class Indices, class Leaves>
struct slot_array;
template <class Image, std::uint32_t Import, class Interface, class Needs, std::size_t... I, class... M>
struct TENON_HIDDEN slot_array<Image, Import, Interface, Needs, indices<I...>, type_list<M...>> {
    static const tenon_slot list[sizeof...(M)];
    static constexpr auto table = leaves<Interface>; // a copy that belongs to the image
};
// Not constexpr, because of the cast, but constant all the same: a test looks that no image has an initialiser for it.
template <class Image, std::uint32_t Import, class Interface, class Needs, std::size_t... I, class... M>
const tenon_slot slot_array<Image, Import, Interface, Needs, indices<I...>, type_list<M...>>::list[sizeof...(M)] = {
    {reinterpret_cast<tenon_function>(own<Image, Import, std::uint32_t{I}, M>::stub), leaves<Interface>.info[I].offset,
     leaves<Interface>.info[I].size, own<Image, Import, std::uint32_t{I}, M>::kind,
     (is_needed<Interface, Needs>::leaf(I) ? TENON_SLOT_IS_NEEDED : 0u) | variadic_flag<M>()}...};

template <class Image, std::uint32_t Import, class Interface, class Needs>
using slots_of =
    slot_array<Image, Import, Interface, Needs, make_indices<leaf_types_in<Interface>::size>, leaf_types_in<Interface>>;

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
        stop(Image::caller, imports.list[import].interface_name, name_of(import, slot), reason,
             static_cast<int>(why.size));
    }

    struct import_list {
        tenon_import list[import_count + 1] = {};
        const char* names[import_count + 1] = {};
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
                                   own_slots::list,
                                   static_cast<std::uint32_t>(leaf_types_in<interface_type>::size),
                                   static_cast<std::uint32_t>(sizeof(interface_type))};
        }
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
    static constexpr export_list make_exports() {
        export_list made;
        (add_export<Objects>(made), ...);
        return made;
    }
    static constexpr import_list imports = make_imports(make_indices<sizeof...(Objects)>{});
    static constexpr export_list exports = make_exports();

    static const char* name_of(std::uint32_t import, std::uint32_t slot) noexcept {
        const char* name = imports.names[import]; // one after the other, each with its zero
        for (; slot != 0; --slot) name += __builtin_strlen(name) + 1;
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
