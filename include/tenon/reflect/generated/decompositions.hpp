// SPDX-License-Identifier: MIT
// Written by scripts/generate_members; not for editing. Included by one header of the folder above, in its namespace.
template <> struct decomposition<1> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0] = t; return then(m0); } };
template <> struct decomposition<2> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1] = t; return then(m0, m1); } };
template <> struct decomposition<3> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2] = t; return then(m0, m1, m2); } };
template <> struct decomposition<4> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3] = t; return then(m0, m1, m2, m3); } };
template <> struct decomposition<5> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4] = t; return then(m0, m1, m2, m3, m4); } };
template <> struct decomposition<6> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5] = t; return then(m0, m1, m2, m3, m4, m5); } };
template <> struct decomposition<7> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6] = t; return then(m0, m1, m2, m3, m4, m5, m6); } };
template <> struct decomposition<8> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7); } };
template <> struct decomposition<9> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8); } };
template <> struct decomposition<10> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9); } };
template <> struct decomposition<11> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10); } };
template <> struct decomposition<12> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11); } };
template <> struct decomposition<13> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12); } };
template <> struct decomposition<14> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13); } };
template <> struct decomposition<15> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14); } };
template <> struct decomposition<16> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15); } };
template <> struct decomposition<17> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16); } };
template <> struct decomposition<18> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17); } };
template <> struct decomposition<19> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18); } };
template <> struct decomposition<20> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19); } };
template <> struct decomposition<21> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20); } };
template <> struct decomposition<22> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21); } };
template <> struct decomposition<23> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22); } };
template <> struct decomposition<24> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23); } };
template <> struct decomposition<25> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24); } };
template <> struct decomposition<26> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25); } };
template <> struct decomposition<27> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26); } };
template <> struct decomposition<28> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27); } };
template <> struct decomposition<29> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28); } };
template <> struct decomposition<30> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29); } };
template <> struct decomposition<31> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30); } };
template <> struct decomposition<32> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31); } };
template <> struct decomposition<33> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32); } };
template <> struct decomposition<34> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33); } };
template <> struct decomposition<35> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34); } };
template <> struct decomposition<36> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35); } };
template <> struct decomposition<37> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36); } };
template <> struct decomposition<38> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37); } };
template <> struct decomposition<39> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38); } };
template <> struct decomposition<40> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39); } };
template <> struct decomposition<41> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40); } };
template <> struct decomposition<42> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41); } };
template <> struct decomposition<43> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42); } };
template <> struct decomposition<44> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43); } };
template <> struct decomposition<45> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44); } };
template <> struct decomposition<46> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45); } };
template <> struct decomposition<47> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46); } };
template <> struct decomposition<48> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47); } };
template <> struct decomposition<49> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48); } };
template <> struct decomposition<50> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49); } };
template <> struct decomposition<51> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50); } };
template <> struct decomposition<52> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51); } };
template <> struct decomposition<53> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52); } };
template <> struct decomposition<54> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53); } };
template <> struct decomposition<55> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54); } };
template <> struct decomposition<56> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55); } };
template <> struct decomposition<57> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56); } };
template <> struct decomposition<58> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57); } };
template <> struct decomposition<59> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58); } };
template <> struct decomposition<60> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59); } };
template <> struct decomposition<61> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60); } };
template <> struct decomposition<62> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61); } };
template <> struct decomposition<63> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62); } };
template <> struct decomposition<64> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63); } };
template <> struct decomposition<65> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64); } };
template <> struct decomposition<66> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65); } };
template <> struct decomposition<67> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66); } };
template <> struct decomposition<68> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67); } };
template <> struct decomposition<69> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68); } };
template <> struct decomposition<70> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69); } };
template <> struct decomposition<71> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70); } };
template <> struct decomposition<72> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71); } };
template <> struct decomposition<73> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72); } };
template <> struct decomposition<74> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73); } };
template <> struct decomposition<75> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74); } };
template <> struct decomposition<76> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75); } };
template <> struct decomposition<77> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76); } };
template <> struct decomposition<78> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77); } };
template <> struct decomposition<79> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78); } };
template <> struct decomposition<80> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79); } };
template <> struct decomposition<81> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80); } };
template <> struct decomposition<82> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81); } };
template <> struct decomposition<83> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82); } };
template <> struct decomposition<84> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83); } };
template <> struct decomposition<85> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84); } };
template <> struct decomposition<86> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85); } };
template <> struct decomposition<87> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86); } };
template <> struct decomposition<88> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87); } };
template <> struct decomposition<89> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88); } };
template <> struct decomposition<90> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89); } };
template <> struct decomposition<91> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90); } };
template <> struct decomposition<92> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91); } };
template <> struct decomposition<93> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92); } };
template <> struct decomposition<94> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93); } };
template <> struct decomposition<95> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94); } };
template <> struct decomposition<96> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95); } };
template <> struct decomposition<97> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96); } };
template <> struct decomposition<98> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97); } };
template <> struct decomposition<99> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98); } };
template <> struct decomposition<100> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99); } };
template <> struct decomposition<101> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100); } };
template <> struct decomposition<102> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101); } };
template <> struct decomposition<103> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102); } };
template <> struct decomposition<104> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103); } };
template <> struct decomposition<105> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104); } };
template <> struct decomposition<106> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105); } };
template <> struct decomposition<107> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106); } };
template <> struct decomposition<108> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107); } };
template <> struct decomposition<109> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108); } };
template <> struct decomposition<110> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109); } };
template <> struct decomposition<111> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110); } };
template <> struct decomposition<112> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111); } };
template <> struct decomposition<113> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112); } };
template <> struct decomposition<114> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113); } };
template <> struct decomposition<115> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114); } };
template <> struct decomposition<116> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115); } };
template <> struct decomposition<117> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116); } };
template <> struct decomposition<118> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117); } };
template <> struct decomposition<119> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118); } };
template <> struct decomposition<120> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119); } };
template <> struct decomposition<121> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120); } };
template <> struct decomposition<122> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121); } };
template <> struct decomposition<123> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122); } };
template <> struct decomposition<124> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123); } };
template <> struct decomposition<125> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123, m124] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123, m124); } };
template <> struct decomposition<126> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123, m124, m125] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123, m124, m125); } };
template <> struct decomposition<127> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123, m124, m125, m126] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123, m124, m125, m126); } };
template <> struct decomposition<128> { template <class T, class Then> static constexpr auto of(T& t, Then then) { auto& [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123, m124, m125, m126, m127] = t; return then(m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62, m63, m64, m65, m66, m67, m68, m69, m70, m71, m72, m73, m74, m75, m76, m77, m78, m79, m80, m81, m82, m83, m84, m85, m86, m87, m88, m89, m90, m91, m92, m93, m94, m95, m96, m97, m98, m99, m100, m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114, m115, m116, m117, m118, m119, m120, m121, m122, m123, m124, m125, m126, m127); } };
// For numbers that are stated
#define TENON_NAMES_1 m0
#define TENON_NAMES_2 TENON_NAMES_1, m1
#define TENON_NAMES_3 TENON_NAMES_2, m2
#define TENON_NAMES_4 TENON_NAMES_3, m3
#define TENON_NAMES_5 TENON_NAMES_4, m4
#define TENON_NAMES_6 TENON_NAMES_5, m5
#define TENON_NAMES_7 TENON_NAMES_6, m6
#define TENON_NAMES_8 TENON_NAMES_7, m7
#define TENON_NAMES_9 TENON_NAMES_8, m8
#define TENON_NAMES_10 TENON_NAMES_9, m9
#define TENON_NAMES_11 TENON_NAMES_10, m10
#define TENON_NAMES_12 TENON_NAMES_11, m11
#define TENON_NAMES_13 TENON_NAMES_12, m12
#define TENON_NAMES_14 TENON_NAMES_13, m13
#define TENON_NAMES_15 TENON_NAMES_14, m14
#define TENON_NAMES_16 TENON_NAMES_15, m15
#define TENON_NAMES_17 TENON_NAMES_16, m16
#define TENON_NAMES_18 TENON_NAMES_17, m17
#define TENON_NAMES_19 TENON_NAMES_18, m18
#define TENON_NAMES_20 TENON_NAMES_19, m19
#define TENON_NAMES_21 TENON_NAMES_20, m20
#define TENON_NAMES_22 TENON_NAMES_21, m21
#define TENON_NAMES_23 TENON_NAMES_22, m22
#define TENON_NAMES_24 TENON_NAMES_23, m23
#define TENON_NAMES_25 TENON_NAMES_24, m24
#define TENON_NAMES_26 TENON_NAMES_25, m25
#define TENON_NAMES_27 TENON_NAMES_26, m26
#define TENON_NAMES_28 TENON_NAMES_27, m27
#define TENON_NAMES_29 TENON_NAMES_28, m28
#define TENON_NAMES_30 TENON_NAMES_29, m29
#define TENON_NAMES_31 TENON_NAMES_30, m30
#define TENON_NAMES_32 TENON_NAMES_31, m31
#define TENON_NAMES_33 TENON_NAMES_32, m32
#define TENON_NAMES_34 TENON_NAMES_33, m33
#define TENON_NAMES_35 TENON_NAMES_34, m34
#define TENON_NAMES_36 TENON_NAMES_35, m35
#define TENON_NAMES_37 TENON_NAMES_36, m36
#define TENON_NAMES_38 TENON_NAMES_37, m37
#define TENON_NAMES_39 TENON_NAMES_38, m38
#define TENON_NAMES_40 TENON_NAMES_39, m39
#define TENON_NAMES_41 TENON_NAMES_40, m40
#define TENON_NAMES_42 TENON_NAMES_41, m41
#define TENON_NAMES_43 TENON_NAMES_42, m42
#define TENON_NAMES_44 TENON_NAMES_43, m43
#define TENON_NAMES_45 TENON_NAMES_44, m44
#define TENON_NAMES_46 TENON_NAMES_45, m45
#define TENON_NAMES_47 TENON_NAMES_46, m46
#define TENON_NAMES_48 TENON_NAMES_47, m47
#define TENON_NAMES_49 TENON_NAMES_48, m48
#define TENON_NAMES_50 TENON_NAMES_49, m49
#define TENON_NAMES_51 TENON_NAMES_50, m50
#define TENON_NAMES_52 TENON_NAMES_51, m51
#define TENON_NAMES_53 TENON_NAMES_52, m52
#define TENON_NAMES_54 TENON_NAMES_53, m53
#define TENON_NAMES_55 TENON_NAMES_54, m54
#define TENON_NAMES_56 TENON_NAMES_55, m55
#define TENON_NAMES_57 TENON_NAMES_56, m56
#define TENON_NAMES_58 TENON_NAMES_57, m57
#define TENON_NAMES_59 TENON_NAMES_58, m58
#define TENON_NAMES_60 TENON_NAMES_59, m59
#define TENON_NAMES_61 TENON_NAMES_60, m60
#define TENON_NAMES_62 TENON_NAMES_61, m61
#define TENON_NAMES_63 TENON_NAMES_62, m62
#define TENON_NAMES_64 TENON_NAMES_63, m63
#define TENON_NAMES_65 TENON_NAMES_64, m64
#define TENON_NAMES_66 TENON_NAMES_65, m65
#define TENON_NAMES_67 TENON_NAMES_66, m66
#define TENON_NAMES_68 TENON_NAMES_67, m67
#define TENON_NAMES_69 TENON_NAMES_68, m68
#define TENON_NAMES_70 TENON_NAMES_69, m69
#define TENON_NAMES_71 TENON_NAMES_70, m70
#define TENON_NAMES_72 TENON_NAMES_71, m71
#define TENON_NAMES_73 TENON_NAMES_72, m72
#define TENON_NAMES_74 TENON_NAMES_73, m73
#define TENON_NAMES_75 TENON_NAMES_74, m74
#define TENON_NAMES_76 TENON_NAMES_75, m75
#define TENON_NAMES_77 TENON_NAMES_76, m76
#define TENON_NAMES_78 TENON_NAMES_77, m77
#define TENON_NAMES_79 TENON_NAMES_78, m78
#define TENON_NAMES_80 TENON_NAMES_79, m79
#define TENON_NAMES_81 TENON_NAMES_80, m80
#define TENON_NAMES_82 TENON_NAMES_81, m81
#define TENON_NAMES_83 TENON_NAMES_82, m82
#define TENON_NAMES_84 TENON_NAMES_83, m83
#define TENON_NAMES_85 TENON_NAMES_84, m84
#define TENON_NAMES_86 TENON_NAMES_85, m85
#define TENON_NAMES_87 TENON_NAMES_86, m86
#define TENON_NAMES_88 TENON_NAMES_87, m87
#define TENON_NAMES_89 TENON_NAMES_88, m88
#define TENON_NAMES_90 TENON_NAMES_89, m89
#define TENON_NAMES_91 TENON_NAMES_90, m90
#define TENON_NAMES_92 TENON_NAMES_91, m91
#define TENON_NAMES_93 TENON_NAMES_92, m92
#define TENON_NAMES_94 TENON_NAMES_93, m93
#define TENON_NAMES_95 TENON_NAMES_94, m94
#define TENON_NAMES_96 TENON_NAMES_95, m95
#define TENON_NAMES_97 TENON_NAMES_96, m96
#define TENON_NAMES_98 TENON_NAMES_97, m97
#define TENON_NAMES_99 TENON_NAMES_98, m98
#define TENON_NAMES_100 TENON_NAMES_99, m99
#define TENON_NAMES_101 TENON_NAMES_100, m100
#define TENON_NAMES_102 TENON_NAMES_101, m101
#define TENON_NAMES_103 TENON_NAMES_102, m102
#define TENON_NAMES_104 TENON_NAMES_103, m103
#define TENON_NAMES_105 TENON_NAMES_104, m104
#define TENON_NAMES_106 TENON_NAMES_105, m105
#define TENON_NAMES_107 TENON_NAMES_106, m106
#define TENON_NAMES_108 TENON_NAMES_107, m107
#define TENON_NAMES_109 TENON_NAMES_108, m108
#define TENON_NAMES_110 TENON_NAMES_109, m109
#define TENON_NAMES_111 TENON_NAMES_110, m110
#define TENON_NAMES_112 TENON_NAMES_111, m111
#define TENON_NAMES_113 TENON_NAMES_112, m112
#define TENON_NAMES_114 TENON_NAMES_113, m113
#define TENON_NAMES_115 TENON_NAMES_114, m114
#define TENON_NAMES_116 TENON_NAMES_115, m115
#define TENON_NAMES_117 TENON_NAMES_116, m116
#define TENON_NAMES_118 TENON_NAMES_117, m117
#define TENON_NAMES_119 TENON_NAMES_118, m118
#define TENON_NAMES_120 TENON_NAMES_119, m119
#define TENON_NAMES_121 TENON_NAMES_120, m120
#define TENON_NAMES_122 TENON_NAMES_121, m121
#define TENON_NAMES_123 TENON_NAMES_122, m122
#define TENON_NAMES_124 TENON_NAMES_123, m123
#define TENON_NAMES_125 TENON_NAMES_124, m124
#define TENON_NAMES_126 TENON_NAMES_125, m125
#define TENON_NAMES_127 TENON_NAMES_126, m126
#define TENON_NAMES_128 TENON_NAMES_127, m127
#define TENON_NAMES_129 TENON_NAMES_128, m128
#define TENON_NAMES_130 TENON_NAMES_129, m129
#define TENON_NAMES_131 TENON_NAMES_130, m130
#define TENON_NAMES_132 TENON_NAMES_131, m131
#define TENON_NAMES_133 TENON_NAMES_132, m132
#define TENON_NAMES_134 TENON_NAMES_133, m133
#define TENON_NAMES_135 TENON_NAMES_134, m134
#define TENON_NAMES_136 TENON_NAMES_135, m135
#define TENON_NAMES_137 TENON_NAMES_136, m136
#define TENON_NAMES_138 TENON_NAMES_137, m137
#define TENON_NAMES_139 TENON_NAMES_138, m138
#define TENON_NAMES_140 TENON_NAMES_139, m139
#define TENON_NAMES_141 TENON_NAMES_140, m140
#define TENON_NAMES_142 TENON_NAMES_141, m141
#define TENON_NAMES_143 TENON_NAMES_142, m142
#define TENON_NAMES_144 TENON_NAMES_143, m143
#define TENON_NAMES_145 TENON_NAMES_144, m144
#define TENON_NAMES_146 TENON_NAMES_145, m145
#define TENON_NAMES_147 TENON_NAMES_146, m146
#define TENON_NAMES_148 TENON_NAMES_147, m147
#define TENON_NAMES_149 TENON_NAMES_148, m148
#define TENON_NAMES_150 TENON_NAMES_149, m149
#define TENON_NAMES_151 TENON_NAMES_150, m150
#define TENON_NAMES_152 TENON_NAMES_151, m151
#define TENON_NAMES_153 TENON_NAMES_152, m152
#define TENON_NAMES_154 TENON_NAMES_153, m153
#define TENON_NAMES_155 TENON_NAMES_154, m154
#define TENON_NAMES_156 TENON_NAMES_155, m155
#define TENON_NAMES_157 TENON_NAMES_156, m156
#define TENON_NAMES_158 TENON_NAMES_157, m157
#define TENON_NAMES_159 TENON_NAMES_158, m158
#define TENON_NAMES_160 TENON_NAMES_159, m159
#define TENON_NAMES_161 TENON_NAMES_160, m160
#define TENON_NAMES_162 TENON_NAMES_161, m161
#define TENON_NAMES_163 TENON_NAMES_162, m162
#define TENON_NAMES_164 TENON_NAMES_163, m163
#define TENON_NAMES_165 TENON_NAMES_164, m164
#define TENON_NAMES_166 TENON_NAMES_165, m165
#define TENON_NAMES_167 TENON_NAMES_166, m166
#define TENON_NAMES_168 TENON_NAMES_167, m167
#define TENON_NAMES_169 TENON_NAMES_168, m168
#define TENON_NAMES_170 TENON_NAMES_169, m169
#define TENON_NAMES_171 TENON_NAMES_170, m170
#define TENON_NAMES_172 TENON_NAMES_171, m171
#define TENON_NAMES_173 TENON_NAMES_172, m172
#define TENON_NAMES_174 TENON_NAMES_173, m173
#define TENON_NAMES_175 TENON_NAMES_174, m174
#define TENON_NAMES_176 TENON_NAMES_175, m175
#define TENON_NAMES_177 TENON_NAMES_176, m176
#define TENON_NAMES_178 TENON_NAMES_177, m177
#define TENON_NAMES_179 TENON_NAMES_178, m178
#define TENON_NAMES_180 TENON_NAMES_179, m179
#define TENON_NAMES_181 TENON_NAMES_180, m180
#define TENON_NAMES_182 TENON_NAMES_181, m181
#define TENON_NAMES_183 TENON_NAMES_182, m182
#define TENON_NAMES_184 TENON_NAMES_183, m183
#define TENON_NAMES_185 TENON_NAMES_184, m184
#define TENON_NAMES_186 TENON_NAMES_185, m185
#define TENON_NAMES_187 TENON_NAMES_186, m186
#define TENON_NAMES_188 TENON_NAMES_187, m187
#define TENON_NAMES_189 TENON_NAMES_188, m188
#define TENON_NAMES_190 TENON_NAMES_189, m189
#define TENON_NAMES_191 TENON_NAMES_190, m190
#define TENON_NAMES_192 TENON_NAMES_191, m191
#define TENON_NAMES_193 TENON_NAMES_192, m192
#define TENON_NAMES_194 TENON_NAMES_193, m193
#define TENON_NAMES_195 TENON_NAMES_194, m194
#define TENON_NAMES_196 TENON_NAMES_195, m195
#define TENON_NAMES_197 TENON_NAMES_196, m196
#define TENON_NAMES_198 TENON_NAMES_197, m197
#define TENON_NAMES_199 TENON_NAMES_198, m198
#define TENON_NAMES_200 TENON_NAMES_199, m199
#define TENON_NAMES_201 TENON_NAMES_200, m200
#define TENON_NAMES_202 TENON_NAMES_201, m201
#define TENON_NAMES_203 TENON_NAMES_202, m202
#define TENON_NAMES_204 TENON_NAMES_203, m203
#define TENON_NAMES_205 TENON_NAMES_204, m204
#define TENON_NAMES_206 TENON_NAMES_205, m205
#define TENON_NAMES_207 TENON_NAMES_206, m206
#define TENON_NAMES_208 TENON_NAMES_207, m207
#define TENON_NAMES_209 TENON_NAMES_208, m208
#define TENON_NAMES_210 TENON_NAMES_209, m209
#define TENON_NAMES_211 TENON_NAMES_210, m210
#define TENON_NAMES_212 TENON_NAMES_211, m211
#define TENON_NAMES_213 TENON_NAMES_212, m212
#define TENON_NAMES_214 TENON_NAMES_213, m213
#define TENON_NAMES_215 TENON_NAMES_214, m214
#define TENON_NAMES_216 TENON_NAMES_215, m215
#define TENON_NAMES_217 TENON_NAMES_216, m216
#define TENON_NAMES_218 TENON_NAMES_217, m217
#define TENON_NAMES_219 TENON_NAMES_218, m218
#define TENON_NAMES_220 TENON_NAMES_219, m219
#define TENON_NAMES_221 TENON_NAMES_220, m220
#define TENON_NAMES_222 TENON_NAMES_221, m221
#define TENON_NAMES_223 TENON_NAMES_222, m222
#define TENON_NAMES_224 TENON_NAMES_223, m223
#define TENON_NAMES_225 TENON_NAMES_224, m224
#define TENON_NAMES_226 TENON_NAMES_225, m225
#define TENON_NAMES_227 TENON_NAMES_226, m226
#define TENON_NAMES_228 TENON_NAMES_227, m227
#define TENON_NAMES_229 TENON_NAMES_228, m228
#define TENON_NAMES_230 TENON_NAMES_229, m229
#define TENON_NAMES_231 TENON_NAMES_230, m230
#define TENON_NAMES_232 TENON_NAMES_231, m231
#define TENON_NAMES_233 TENON_NAMES_232, m232
#define TENON_NAMES_234 TENON_NAMES_233, m233
#define TENON_NAMES_235 TENON_NAMES_234, m234
#define TENON_NAMES_236 TENON_NAMES_235, m235
#define TENON_NAMES_237 TENON_NAMES_236, m236
#define TENON_NAMES_238 TENON_NAMES_237, m237
#define TENON_NAMES_239 TENON_NAMES_238, m238
#define TENON_NAMES_240 TENON_NAMES_239, m239
#define TENON_NAMES_241 TENON_NAMES_240, m240
#define TENON_NAMES_242 TENON_NAMES_241, m241
#define TENON_NAMES_243 TENON_NAMES_242, m242
#define TENON_NAMES_244 TENON_NAMES_243, m243
#define TENON_NAMES_245 TENON_NAMES_244, m244
#define TENON_NAMES_246 TENON_NAMES_245, m245
#define TENON_NAMES_247 TENON_NAMES_246, m246
#define TENON_NAMES_248 TENON_NAMES_247, m247
#define TENON_NAMES_249 TENON_NAMES_248, m248
#define TENON_NAMES_250 TENON_NAMES_249, m249
#define TENON_NAMES_251 TENON_NAMES_250, m250
#define TENON_NAMES_252 TENON_NAMES_251, m251
#define TENON_NAMES_253 TENON_NAMES_252, m252
#define TENON_NAMES_254 TENON_NAMES_253, m253
#define TENON_NAMES_255 TENON_NAMES_254, m254
#define TENON_NAMES_256 TENON_NAMES_255, m255
#define TENON_NAMES_257 TENON_NAMES_256, m256
#define TENON_NAMES_258 TENON_NAMES_257, m257
#define TENON_NAMES_259 TENON_NAMES_258, m258
#define TENON_NAMES_260 TENON_NAMES_259, m259
#define TENON_NAMES_261 TENON_NAMES_260, m260
#define TENON_NAMES_262 TENON_NAMES_261, m261
#define TENON_NAMES_263 TENON_NAMES_262, m262
#define TENON_NAMES_264 TENON_NAMES_263, m263
#define TENON_NAMES_265 TENON_NAMES_264, m264
#define TENON_NAMES_266 TENON_NAMES_265, m265
#define TENON_NAMES_267 TENON_NAMES_266, m266
#define TENON_NAMES_268 TENON_NAMES_267, m267
#define TENON_NAMES_269 TENON_NAMES_268, m268
#define TENON_NAMES_270 TENON_NAMES_269, m269
#define TENON_NAMES_271 TENON_NAMES_270, m270
#define TENON_NAMES_272 TENON_NAMES_271, m271
#define TENON_NAMES_273 TENON_NAMES_272, m272
#define TENON_NAMES_274 TENON_NAMES_273, m273
#define TENON_NAMES_275 TENON_NAMES_274, m274
#define TENON_NAMES_276 TENON_NAMES_275, m275
#define TENON_NAMES_277 TENON_NAMES_276, m276
#define TENON_NAMES_278 TENON_NAMES_277, m277
#define TENON_NAMES_279 TENON_NAMES_278, m278
#define TENON_NAMES_280 TENON_NAMES_279, m279
#define TENON_NAMES_281 TENON_NAMES_280, m280
#define TENON_NAMES_282 TENON_NAMES_281, m281
#define TENON_NAMES_283 TENON_NAMES_282, m282
#define TENON_NAMES_284 TENON_NAMES_283, m283
#define TENON_NAMES_285 TENON_NAMES_284, m284
#define TENON_NAMES_286 TENON_NAMES_285, m285
#define TENON_NAMES_287 TENON_NAMES_286, m286
#define TENON_NAMES_288 TENON_NAMES_287, m287
#define TENON_NAMES_289 TENON_NAMES_288, m288
#define TENON_NAMES_290 TENON_NAMES_289, m289
#define TENON_NAMES_291 TENON_NAMES_290, m290
#define TENON_NAMES_292 TENON_NAMES_291, m291
#define TENON_NAMES_293 TENON_NAMES_292, m292
#define TENON_NAMES_294 TENON_NAMES_293, m293
#define TENON_NAMES_295 TENON_NAMES_294, m294
#define TENON_NAMES_296 TENON_NAMES_295, m295
#define TENON_NAMES_297 TENON_NAMES_296, m296
#define TENON_NAMES_298 TENON_NAMES_297, m297
#define TENON_NAMES_299 TENON_NAMES_298, m298
#define TENON_NAMES_300 TENON_NAMES_299, m299
#define TENON_NAMES_301 TENON_NAMES_300, m300
#define TENON_NAMES_302 TENON_NAMES_301, m301
#define TENON_NAMES_303 TENON_NAMES_302, m302
#define TENON_NAMES_304 TENON_NAMES_303, m303
#define TENON_NAMES_305 TENON_NAMES_304, m304
#define TENON_NAMES_306 TENON_NAMES_305, m305
#define TENON_NAMES_307 TENON_NAMES_306, m306
#define TENON_NAMES_308 TENON_NAMES_307, m307
#define TENON_NAMES_309 TENON_NAMES_308, m308
#define TENON_NAMES_310 TENON_NAMES_309, m309
#define TENON_NAMES_311 TENON_NAMES_310, m310
#define TENON_NAMES_312 TENON_NAMES_311, m311
#define TENON_NAMES_313 TENON_NAMES_312, m312
#define TENON_NAMES_314 TENON_NAMES_313, m313
#define TENON_NAMES_315 TENON_NAMES_314, m314
#define TENON_NAMES_316 TENON_NAMES_315, m315
#define TENON_NAMES_317 TENON_NAMES_316, m316
#define TENON_NAMES_318 TENON_NAMES_317, m317
#define TENON_NAMES_319 TENON_NAMES_318, m318
#define TENON_NAMES_320 TENON_NAMES_319, m319
#define TENON_NAMES_321 TENON_NAMES_320, m320
#define TENON_NAMES_322 TENON_NAMES_321, m321
#define TENON_NAMES_323 TENON_NAMES_322, m322
#define TENON_NAMES_324 TENON_NAMES_323, m323
#define TENON_NAMES_325 TENON_NAMES_324, m324
#define TENON_NAMES_326 TENON_NAMES_325, m325
#define TENON_NAMES_327 TENON_NAMES_326, m326
#define TENON_NAMES_328 TENON_NAMES_327, m327
#define TENON_NAMES_329 TENON_NAMES_328, m328
#define TENON_NAMES_330 TENON_NAMES_329, m329
#define TENON_NAMES_331 TENON_NAMES_330, m330
#define TENON_NAMES_332 TENON_NAMES_331, m331
#define TENON_NAMES_333 TENON_NAMES_332, m332
#define TENON_NAMES_334 TENON_NAMES_333, m333
#define TENON_NAMES_335 TENON_NAMES_334, m334
#define TENON_NAMES_336 TENON_NAMES_335, m335
#define TENON_NAMES_337 TENON_NAMES_336, m336
#define TENON_NAMES_338 TENON_NAMES_337, m337
#define TENON_NAMES_339 TENON_NAMES_338, m338
#define TENON_NAMES_340 TENON_NAMES_339, m339
#define TENON_NAMES_341 TENON_NAMES_340, m340
#define TENON_NAMES_342 TENON_NAMES_341, m341
#define TENON_NAMES_343 TENON_NAMES_342, m342
#define TENON_NAMES_344 TENON_NAMES_343, m343
#define TENON_NAMES_345 TENON_NAMES_344, m344
#define TENON_NAMES_346 TENON_NAMES_345, m345
#define TENON_NAMES_347 TENON_NAMES_346, m346
#define TENON_NAMES_348 TENON_NAMES_347, m347
#define TENON_NAMES_349 TENON_NAMES_348, m348
#define TENON_NAMES_350 TENON_NAMES_349, m349
#define TENON_NAMES_351 TENON_NAMES_350, m350
#define TENON_NAMES_352 TENON_NAMES_351, m351
#define TENON_NAMES_353 TENON_NAMES_352, m352
#define TENON_NAMES_354 TENON_NAMES_353, m353
#define TENON_NAMES_355 TENON_NAMES_354, m354
#define TENON_NAMES_356 TENON_NAMES_355, m355
#define TENON_NAMES_357 TENON_NAMES_356, m356
#define TENON_NAMES_358 TENON_NAMES_357, m357
#define TENON_NAMES_359 TENON_NAMES_358, m358
#define TENON_NAMES_360 TENON_NAMES_359, m359
#define TENON_NAMES_361 TENON_NAMES_360, m360
#define TENON_NAMES_362 TENON_NAMES_361, m361
#define TENON_NAMES_363 TENON_NAMES_362, m362
#define TENON_NAMES_364 TENON_NAMES_363, m363
#define TENON_NAMES_365 TENON_NAMES_364, m364
#define TENON_NAMES_366 TENON_NAMES_365, m365
#define TENON_NAMES_367 TENON_NAMES_366, m366
#define TENON_NAMES_368 TENON_NAMES_367, m367
#define TENON_NAMES_369 TENON_NAMES_368, m368
#define TENON_NAMES_370 TENON_NAMES_369, m369
#define TENON_NAMES_371 TENON_NAMES_370, m370
#define TENON_NAMES_372 TENON_NAMES_371, m371
#define TENON_NAMES_373 TENON_NAMES_372, m372
#define TENON_NAMES_374 TENON_NAMES_373, m373
#define TENON_NAMES_375 TENON_NAMES_374, m374
#define TENON_NAMES_376 TENON_NAMES_375, m375
#define TENON_NAMES_377 TENON_NAMES_376, m376
#define TENON_NAMES_378 TENON_NAMES_377, m377
#define TENON_NAMES_379 TENON_NAMES_378, m378
#define TENON_NAMES_380 TENON_NAMES_379, m379
#define TENON_NAMES_381 TENON_NAMES_380, m380
#define TENON_NAMES_382 TENON_NAMES_381, m381
#define TENON_NAMES_383 TENON_NAMES_382, m382
#define TENON_NAMES_384 TENON_NAMES_383, m383
#define TENON_NAMES_385 TENON_NAMES_384, m384
#define TENON_NAMES_386 TENON_NAMES_385, m385
#define TENON_NAMES_387 TENON_NAMES_386, m386
#define TENON_NAMES_388 TENON_NAMES_387, m387
#define TENON_NAMES_389 TENON_NAMES_388, m388
#define TENON_NAMES_390 TENON_NAMES_389, m389
#define TENON_NAMES_391 TENON_NAMES_390, m390
#define TENON_NAMES_392 TENON_NAMES_391, m391
#define TENON_NAMES_393 TENON_NAMES_392, m392
#define TENON_NAMES_394 TENON_NAMES_393, m393
#define TENON_NAMES_395 TENON_NAMES_394, m394
#define TENON_NAMES_396 TENON_NAMES_395, m395
#define TENON_NAMES_397 TENON_NAMES_396, m396
#define TENON_NAMES_398 TENON_NAMES_397, m397
#define TENON_NAMES_399 TENON_NAMES_398, m398
#define TENON_NAMES_400 TENON_NAMES_399, m399
#define TENON_NAMES_401 TENON_NAMES_400, m400
#define TENON_NAMES_402 TENON_NAMES_401, m401
#define TENON_NAMES_403 TENON_NAMES_402, m402
#define TENON_NAMES_404 TENON_NAMES_403, m403
#define TENON_NAMES_405 TENON_NAMES_404, m404
#define TENON_NAMES_406 TENON_NAMES_405, m405
#define TENON_NAMES_407 TENON_NAMES_406, m406
#define TENON_NAMES_408 TENON_NAMES_407, m407
#define TENON_NAMES_409 TENON_NAMES_408, m408
#define TENON_NAMES_410 TENON_NAMES_409, m409
#define TENON_NAMES_411 TENON_NAMES_410, m410
#define TENON_NAMES_412 TENON_NAMES_411, m411
#define TENON_NAMES_413 TENON_NAMES_412, m412
#define TENON_NAMES_414 TENON_NAMES_413, m413
#define TENON_NAMES_415 TENON_NAMES_414, m414
#define TENON_NAMES_416 TENON_NAMES_415, m415
#define TENON_NAMES_417 TENON_NAMES_416, m416
#define TENON_NAMES_418 TENON_NAMES_417, m417
#define TENON_NAMES_419 TENON_NAMES_418, m418
#define TENON_NAMES_420 TENON_NAMES_419, m419
#define TENON_NAMES_421 TENON_NAMES_420, m420
#define TENON_NAMES_422 TENON_NAMES_421, m421
#define TENON_NAMES_423 TENON_NAMES_422, m422
#define TENON_NAMES_424 TENON_NAMES_423, m423
#define TENON_NAMES_425 TENON_NAMES_424, m424
#define TENON_NAMES_426 TENON_NAMES_425, m425
#define TENON_NAMES_427 TENON_NAMES_426, m426
#define TENON_NAMES_428 TENON_NAMES_427, m427
#define TENON_NAMES_429 TENON_NAMES_428, m428
#define TENON_NAMES_430 TENON_NAMES_429, m429
#define TENON_NAMES_431 TENON_NAMES_430, m430
#define TENON_NAMES_432 TENON_NAMES_431, m431
#define TENON_NAMES_433 TENON_NAMES_432, m432
#define TENON_NAMES_434 TENON_NAMES_433, m433
#define TENON_NAMES_435 TENON_NAMES_434, m434
#define TENON_NAMES_436 TENON_NAMES_435, m435
#define TENON_NAMES_437 TENON_NAMES_436, m436
#define TENON_NAMES_438 TENON_NAMES_437, m437
#define TENON_NAMES_439 TENON_NAMES_438, m438
#define TENON_NAMES_440 TENON_NAMES_439, m439
#define TENON_NAMES_441 TENON_NAMES_440, m440
#define TENON_NAMES_442 TENON_NAMES_441, m441
#define TENON_NAMES_443 TENON_NAMES_442, m442
#define TENON_NAMES_444 TENON_NAMES_443, m443
#define TENON_NAMES_445 TENON_NAMES_444, m444
#define TENON_NAMES_446 TENON_NAMES_445, m445
#define TENON_NAMES_447 TENON_NAMES_446, m446
#define TENON_NAMES_448 TENON_NAMES_447, m447
#define TENON_NAMES_449 TENON_NAMES_448, m448
#define TENON_NAMES_450 TENON_NAMES_449, m449
#define TENON_NAMES_451 TENON_NAMES_450, m450
#define TENON_NAMES_452 TENON_NAMES_451, m451
#define TENON_NAMES_453 TENON_NAMES_452, m452
#define TENON_NAMES_454 TENON_NAMES_453, m453
#define TENON_NAMES_455 TENON_NAMES_454, m454
#define TENON_NAMES_456 TENON_NAMES_455, m455
#define TENON_NAMES_457 TENON_NAMES_456, m456
#define TENON_NAMES_458 TENON_NAMES_457, m457
#define TENON_NAMES_459 TENON_NAMES_458, m458
#define TENON_NAMES_460 TENON_NAMES_459, m459
#define TENON_NAMES_461 TENON_NAMES_460, m460
#define TENON_NAMES_462 TENON_NAMES_461, m461
#define TENON_NAMES_463 TENON_NAMES_462, m462
#define TENON_NAMES_464 TENON_NAMES_463, m463
#define TENON_NAMES_465 TENON_NAMES_464, m464
#define TENON_NAMES_466 TENON_NAMES_465, m465
#define TENON_NAMES_467 TENON_NAMES_466, m466
#define TENON_NAMES_468 TENON_NAMES_467, m467
#define TENON_NAMES_469 TENON_NAMES_468, m468
#define TENON_NAMES_470 TENON_NAMES_469, m469
#define TENON_NAMES_471 TENON_NAMES_470, m470
#define TENON_NAMES_472 TENON_NAMES_471, m471
#define TENON_NAMES_473 TENON_NAMES_472, m472
#define TENON_NAMES_474 TENON_NAMES_473, m473
#define TENON_NAMES_475 TENON_NAMES_474, m474
#define TENON_NAMES_476 TENON_NAMES_475, m475
#define TENON_NAMES_477 TENON_NAMES_476, m476
#define TENON_NAMES_478 TENON_NAMES_477, m477
#define TENON_NAMES_479 TENON_NAMES_478, m478
#define TENON_NAMES_480 TENON_NAMES_479, m479
#define TENON_NAMES_481 TENON_NAMES_480, m480
#define TENON_NAMES_482 TENON_NAMES_481, m481
#define TENON_NAMES_483 TENON_NAMES_482, m482
#define TENON_NAMES_484 TENON_NAMES_483, m483
#define TENON_NAMES_485 TENON_NAMES_484, m484
#define TENON_NAMES_486 TENON_NAMES_485, m485
#define TENON_NAMES_487 TENON_NAMES_486, m486
#define TENON_NAMES_488 TENON_NAMES_487, m487
#define TENON_NAMES_489 TENON_NAMES_488, m488
#define TENON_NAMES_490 TENON_NAMES_489, m489
#define TENON_NAMES_491 TENON_NAMES_490, m490
#define TENON_NAMES_492 TENON_NAMES_491, m491
#define TENON_NAMES_493 TENON_NAMES_492, m492
#define TENON_NAMES_494 TENON_NAMES_493, m493
#define TENON_NAMES_495 TENON_NAMES_494, m494
#define TENON_NAMES_496 TENON_NAMES_495, m495
#define TENON_NAMES_497 TENON_NAMES_496, m496
#define TENON_NAMES_498 TENON_NAMES_497, m497
#define TENON_NAMES_499 TENON_NAMES_498, m498
#define TENON_NAMES_500 TENON_NAMES_499, m499
#define TENON_NAMES_501 TENON_NAMES_500, m500
#define TENON_NAMES_502 TENON_NAMES_501, m501
#define TENON_NAMES_503 TENON_NAMES_502, m502
#define TENON_NAMES_504 TENON_NAMES_503, m503
#define TENON_NAMES_505 TENON_NAMES_504, m504
#define TENON_NAMES_506 TENON_NAMES_505, m505
#define TENON_NAMES_507 TENON_NAMES_506, m506
#define TENON_NAMES_508 TENON_NAMES_507, m507
#define TENON_NAMES_509 TENON_NAMES_508, m508
#define TENON_NAMES_510 TENON_NAMES_509, m509
#define TENON_NAMES_511 TENON_NAMES_510, m510
#define TENON_NAMES_512 TENON_NAMES_511, m511
#define TENON_NAMES_513 TENON_NAMES_512, m512
#define TENON_NAMES_514 TENON_NAMES_513, m513
#define TENON_NAMES_515 TENON_NAMES_514, m514
#define TENON_NAMES_516 TENON_NAMES_515, m515
#define TENON_NAMES_517 TENON_NAMES_516, m516
#define TENON_NAMES_518 TENON_NAMES_517, m517
#define TENON_NAMES_519 TENON_NAMES_518, m518
#define TENON_NAMES_520 TENON_NAMES_519, m519
#define TENON_NAMES_521 TENON_NAMES_520, m520
#define TENON_NAMES_522 TENON_NAMES_521, m521
#define TENON_NAMES_523 TENON_NAMES_522, m522
#define TENON_NAMES_524 TENON_NAMES_523, m523
#define TENON_NAMES_525 TENON_NAMES_524, m524
#define TENON_NAMES_526 TENON_NAMES_525, m525
#define TENON_NAMES_527 TENON_NAMES_526, m526
#define TENON_NAMES_528 TENON_NAMES_527, m527
#define TENON_NAMES_529 TENON_NAMES_528, m528
#define TENON_NAMES_530 TENON_NAMES_529, m529
#define TENON_NAMES_531 TENON_NAMES_530, m530
#define TENON_NAMES_532 TENON_NAMES_531, m531
#define TENON_NAMES_533 TENON_NAMES_532, m532
#define TENON_NAMES_534 TENON_NAMES_533, m533
#define TENON_NAMES_535 TENON_NAMES_534, m534
#define TENON_NAMES_536 TENON_NAMES_535, m535
#define TENON_NAMES_537 TENON_NAMES_536, m536
#define TENON_NAMES_538 TENON_NAMES_537, m537
#define TENON_NAMES_539 TENON_NAMES_538, m538
#define TENON_NAMES_540 TENON_NAMES_539, m539
#define TENON_NAMES_541 TENON_NAMES_540, m540
#define TENON_NAMES_542 TENON_NAMES_541, m541
#define TENON_NAMES_543 TENON_NAMES_542, m542
#define TENON_NAMES_544 TENON_NAMES_543, m543
#define TENON_NAMES_545 TENON_NAMES_544, m544
#define TENON_NAMES_546 TENON_NAMES_545, m545
#define TENON_NAMES_547 TENON_NAMES_546, m546
#define TENON_NAMES_548 TENON_NAMES_547, m547
#define TENON_NAMES_549 TENON_NAMES_548, m548
#define TENON_NAMES_550 TENON_NAMES_549, m549
#define TENON_NAMES_551 TENON_NAMES_550, m550
#define TENON_NAMES_552 TENON_NAMES_551, m551
#define TENON_NAMES_553 TENON_NAMES_552, m552
#define TENON_NAMES_554 TENON_NAMES_553, m553
#define TENON_NAMES_555 TENON_NAMES_554, m554
#define TENON_NAMES_556 TENON_NAMES_555, m555
#define TENON_NAMES_557 TENON_NAMES_556, m556
#define TENON_NAMES_558 TENON_NAMES_557, m557
#define TENON_NAMES_559 TENON_NAMES_558, m558
#define TENON_NAMES_560 TENON_NAMES_559, m559
#define TENON_NAMES_561 TENON_NAMES_560, m560
#define TENON_NAMES_562 TENON_NAMES_561, m561
#define TENON_NAMES_563 TENON_NAMES_562, m562
#define TENON_NAMES_564 TENON_NAMES_563, m563
#define TENON_NAMES_565 TENON_NAMES_564, m564
#define TENON_NAMES_566 TENON_NAMES_565, m565
#define TENON_NAMES_567 TENON_NAMES_566, m566
#define TENON_NAMES_568 TENON_NAMES_567, m567
#define TENON_NAMES_569 TENON_NAMES_568, m568
#define TENON_NAMES_570 TENON_NAMES_569, m569
#define TENON_NAMES_571 TENON_NAMES_570, m570
#define TENON_NAMES_572 TENON_NAMES_571, m571
#define TENON_NAMES_573 TENON_NAMES_572, m572
#define TENON_NAMES_574 TENON_NAMES_573, m573
#define TENON_NAMES_575 TENON_NAMES_574, m574
#define TENON_NAMES_576 TENON_NAMES_575, m575
#define TENON_NAMES_577 TENON_NAMES_576, m576
#define TENON_NAMES_578 TENON_NAMES_577, m577
#define TENON_NAMES_579 TENON_NAMES_578, m578
#define TENON_NAMES_580 TENON_NAMES_579, m579
#define TENON_NAMES_581 TENON_NAMES_580, m580
#define TENON_NAMES_582 TENON_NAMES_581, m581
#define TENON_NAMES_583 TENON_NAMES_582, m582
#define TENON_NAMES_584 TENON_NAMES_583, m583
#define TENON_NAMES_585 TENON_NAMES_584, m584
#define TENON_NAMES_586 TENON_NAMES_585, m585
#define TENON_NAMES_587 TENON_NAMES_586, m586
#define TENON_NAMES_588 TENON_NAMES_587, m587
#define TENON_NAMES_589 TENON_NAMES_588, m588
#define TENON_NAMES_590 TENON_NAMES_589, m589
#define TENON_NAMES_591 TENON_NAMES_590, m590
#define TENON_NAMES_592 TENON_NAMES_591, m591
#define TENON_NAMES_593 TENON_NAMES_592, m592
#define TENON_NAMES_594 TENON_NAMES_593, m593
#define TENON_NAMES_595 TENON_NAMES_594, m594
#define TENON_NAMES_596 TENON_NAMES_595, m595
#define TENON_NAMES_597 TENON_NAMES_596, m596
#define TENON_NAMES_598 TENON_NAMES_597, m597
#define TENON_NAMES_599 TENON_NAMES_598, m598
#define TENON_NAMES_600 TENON_NAMES_599, m599
#define TENON_NAMES_601 TENON_NAMES_600, m600
#define TENON_NAMES_602 TENON_NAMES_601, m601
#define TENON_NAMES_603 TENON_NAMES_602, m602
#define TENON_NAMES_604 TENON_NAMES_603, m603
#define TENON_NAMES_605 TENON_NAMES_604, m604
#define TENON_NAMES_606 TENON_NAMES_605, m605
#define TENON_NAMES_607 TENON_NAMES_606, m606
#define TENON_NAMES_608 TENON_NAMES_607, m607
#define TENON_NAMES_609 TENON_NAMES_608, m608
#define TENON_NAMES_610 TENON_NAMES_609, m609
#define TENON_NAMES_611 TENON_NAMES_610, m610
#define TENON_NAMES_612 TENON_NAMES_611, m611
#define TENON_NAMES_613 TENON_NAMES_612, m612
#define TENON_NAMES_614 TENON_NAMES_613, m613
#define TENON_NAMES_615 TENON_NAMES_614, m614
#define TENON_NAMES_616 TENON_NAMES_615, m615
#define TENON_NAMES_617 TENON_NAMES_616, m616
#define TENON_NAMES_618 TENON_NAMES_617, m617
#define TENON_NAMES_619 TENON_NAMES_618, m618
#define TENON_NAMES_620 TENON_NAMES_619, m619
#define TENON_NAMES_621 TENON_NAMES_620, m620
#define TENON_NAMES_622 TENON_NAMES_621, m621
#define TENON_NAMES_623 TENON_NAMES_622, m622
#define TENON_NAMES_624 TENON_NAMES_623, m623
#define TENON_NAMES_625 TENON_NAMES_624, m624
#define TENON_NAMES_626 TENON_NAMES_625, m625
#define TENON_NAMES_627 TENON_NAMES_626, m626
#define TENON_NAMES_628 TENON_NAMES_627, m627
#define TENON_NAMES_629 TENON_NAMES_628, m628
#define TENON_NAMES_630 TENON_NAMES_629, m629
#define TENON_NAMES_631 TENON_NAMES_630, m630
#define TENON_NAMES_632 TENON_NAMES_631, m631
#define TENON_NAMES_633 TENON_NAMES_632, m632
#define TENON_NAMES_634 TENON_NAMES_633, m633
#define TENON_NAMES_635 TENON_NAMES_634, m634
#define TENON_NAMES_636 TENON_NAMES_635, m635
#define TENON_NAMES_637 TENON_NAMES_636, m636
#define TENON_NAMES_638 TENON_NAMES_637, m637
#define TENON_NAMES_639 TENON_NAMES_638, m638
#define TENON_NAMES_640 TENON_NAMES_639, m639
#define TENON_NAMES_641 TENON_NAMES_640, m640
#define TENON_NAMES_642 TENON_NAMES_641, m641
#define TENON_NAMES_643 TENON_NAMES_642, m642
#define TENON_NAMES_644 TENON_NAMES_643, m643
#define TENON_NAMES_645 TENON_NAMES_644, m644
#define TENON_NAMES_646 TENON_NAMES_645, m645
#define TENON_NAMES_647 TENON_NAMES_646, m646
#define TENON_NAMES_648 TENON_NAMES_647, m647
#define TENON_NAMES_649 TENON_NAMES_648, m648
#define TENON_NAMES_650 TENON_NAMES_649, m649
#define TENON_NAMES_651 TENON_NAMES_650, m650
#define TENON_NAMES_652 TENON_NAMES_651, m651
#define TENON_NAMES_653 TENON_NAMES_652, m652
#define TENON_NAMES_654 TENON_NAMES_653, m653
#define TENON_NAMES_655 TENON_NAMES_654, m654
#define TENON_NAMES_656 TENON_NAMES_655, m655
#define TENON_NAMES_657 TENON_NAMES_656, m656
#define TENON_NAMES_658 TENON_NAMES_657, m657
#define TENON_NAMES_659 TENON_NAMES_658, m658
#define TENON_NAMES_660 TENON_NAMES_659, m659
#define TENON_NAMES_661 TENON_NAMES_660, m660
#define TENON_NAMES_662 TENON_NAMES_661, m661
#define TENON_NAMES_663 TENON_NAMES_662, m662
#define TENON_NAMES_664 TENON_NAMES_663, m663
#define TENON_NAMES_665 TENON_NAMES_664, m664
#define TENON_NAMES_666 TENON_NAMES_665, m665
#define TENON_NAMES_667 TENON_NAMES_666, m666
#define TENON_NAMES_668 TENON_NAMES_667, m667
#define TENON_NAMES_669 TENON_NAMES_668, m668
#define TENON_NAMES_670 TENON_NAMES_669, m669
#define TENON_NAMES_671 TENON_NAMES_670, m670
#define TENON_NAMES_672 TENON_NAMES_671, m671
#define TENON_NAMES_673 TENON_NAMES_672, m672
#define TENON_NAMES_674 TENON_NAMES_673, m673
#define TENON_NAMES_675 TENON_NAMES_674, m674
#define TENON_NAMES_676 TENON_NAMES_675, m675
#define TENON_NAMES_677 TENON_NAMES_676, m676
#define TENON_NAMES_678 TENON_NAMES_677, m677
#define TENON_NAMES_679 TENON_NAMES_678, m678
#define TENON_NAMES_680 TENON_NAMES_679, m679
#define TENON_NAMES_681 TENON_NAMES_680, m680
#define TENON_NAMES_682 TENON_NAMES_681, m681
#define TENON_NAMES_683 TENON_NAMES_682, m682
#define TENON_NAMES_684 TENON_NAMES_683, m683
#define TENON_NAMES_685 TENON_NAMES_684, m684
#define TENON_NAMES_686 TENON_NAMES_685, m685
#define TENON_NAMES_687 TENON_NAMES_686, m686
#define TENON_NAMES_688 TENON_NAMES_687, m687
#define TENON_NAMES_689 TENON_NAMES_688, m688
#define TENON_NAMES_690 TENON_NAMES_689, m689
#define TENON_NAMES_691 TENON_NAMES_690, m690
#define TENON_NAMES_692 TENON_NAMES_691, m691
#define TENON_NAMES_693 TENON_NAMES_692, m692
#define TENON_NAMES_694 TENON_NAMES_693, m693
#define TENON_NAMES_695 TENON_NAMES_694, m694
#define TENON_NAMES_696 TENON_NAMES_695, m695
#define TENON_NAMES_697 TENON_NAMES_696, m696
#define TENON_NAMES_698 TENON_NAMES_697, m697
#define TENON_NAMES_699 TENON_NAMES_698, m698
#define TENON_NAMES_700 TENON_NAMES_699, m699
