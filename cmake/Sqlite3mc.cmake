# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite3 Multiple Ciphers: current SQLite with encryption, as one C file (MIT and public domain).
# Found in one of three ways:
#   -DREGARDS_SQLITE3MC_DIR=folder   a folder with sqlite3.c and sqlite3.h of that project
#   otherwise                        the npm package named here, by exact version and SHA-512, with `npm pack`
# Unpacked below build/deps, shared by all presets; never committed.

set(REGARDS_SQLITE3MC_DIR "" CACHE PATH "Folder with the amalgamation of SQLite3 Multiple Ciphers")
set(_package better-sqlite3-multiple-ciphers)
set(_version 12.11.1)
set(_sha512 a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3)

if(REGARDS_SQLITE3MC_DIR)
    set(_sqlite_dir "${REGARDS_SQLITE3MC_DIR}")
else()
    set(_deps "${PROJECT_SOURCE_DIR}/build/deps")
    set(_archive "${_deps}/${_package}-${_version}.tgz")
    set(_sqlite_dir "${_deps}/${_package}-${_version}/package/deps/sqlite3")
    if(NOT EXISTS "${_sqlite_dir}/sqlite3.c")
        file(MAKE_DIRECTORY "${_deps}")
        if(NOT EXISTS "${_archive}")
            find_program(NPM_EXECUTABLE npm REQUIRED)
            execute_process(COMMAND "${NPM_EXECUTABLE}" pack --silent "${_package}@${_version}"
                WORKING_DIRECTORY "${_deps}" RESULT_VARIABLE _failed OUTPUT_QUIET ERROR_VARIABLE _why)
            if(_failed)
                message(FATAL_ERROR "npm pack ${_package}@${_version} failed: ${_why}\n"
                    "Give -DREGARDS_SQLITE3MC_DIR=folder instead, a folder with its sqlite3.c and sqlite3.h.")
            endif()
        endif()
        file(SHA512 "${_archive}" _found)
        if(NOT _found STREQUAL _sha512)
            file(REMOVE "${_archive}")
            message(FATAL_ERROR "${_package}-${_version}.tgz is not the file that was expected (SHA-512 ${_found}).")
        endif()
        file(ARCHIVE_EXTRACT INPUT "${_archive}" DESTINATION "${_deps}/${_package}-${_version}")
    endif()
endif()

add_library(regards_sqlite3mc STATIC "${_sqlite_dir}/sqlite3.c")
target_include_directories(regards_sqlite3mc SYSTEM PUBLIC "${_sqlite_dir}")
# Hidden symbols: Qt's own SQLite plugin must never bind to these, nor we to its.
target_compile_definitions(regards_sqlite3mc PRIVATE
    SQLITE_ENABLE_FTS5 SQLITE_DQS=0 SQLITE_THREADSAFE=2 SQLITE_TRUSTED_SCHEMA=0 SQLITE_DEFAULT_FOREIGN_KEYS=1
    SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_SHARED_CACHE SQLITE_OMIT_DEPRECATED SQLITE_MAX_EXPR_DEPTH=100
    SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_ENABLE_STAT4 SQLITE_SECURE_DELETE SQLITE_TEMP_STORE=2 SQLITE_USE_URI=0
    SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_DBSTAT_VTAB
    CODEC_TYPE=CODEC_TYPE_AEGIS HAVE_USLEEP=1 SQLITE_DEFAULT_WAL_SYNCHRONOUS=2
    "SQLITE_API=__attribute__((visibility(\"hidden\")))")
target_compile_options(regards_sqlite3mc PRIVATE -w -O2 -fvisibility=hidden)
find_package(Threads REQUIRED)
target_link_libraries(regards_sqlite3mc PUBLIC Threads::Threads ${CMAKE_DL_LIBS} m)
set_target_properties(regards_sqlite3mc PROPERTIES AUTOMOC OFF)
