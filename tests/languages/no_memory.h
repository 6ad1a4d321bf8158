/* SPDX-License-Identifier: MIT
 *
 * The (n+1)th allocation from now on in C++ fails, once; -1: none does. */
#ifdef __cplusplus
extern "C"
#endif
    void
    fail_allocation_after(long n);
