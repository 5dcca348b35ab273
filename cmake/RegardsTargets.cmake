# SPDX-License-Identifier: GPL-3.0-or-later
# How the rooms of the house are declared: one library a room, and which room may use which.

# Every library, in order: a room may link only to rooms that stand before it.
set(REGARDS_ROOMS base toolkit journal storage notebook exchange words spelling analysis privacy report forms)

add_library(regards_options INTERFACE)
target_include_directories(regards_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(regards_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    REGARDS_VERSION="${PROJECT_VERSION}")
target_compile_options(regards_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion
    -Wno-sign-conversion -Wimplicit-fallthrough
    # GCC 12 sees uninitialised members in std::variant where there are none.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
if(REGARDS_WARNINGS_AS_ERRORS)
    target_compile_options(regards_options INTERFACE -Werror)
endif()
if(REGARDS_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# regards_room(NAME SOURCES … HEADERS … ROOMS … LIBRARIES … PRIVATE_LIBRARIES … [PRECOMPILED HEADER])
# ROOMS are the rooms it uses (without prefix); a room that stands later in the house is refused.
function(regards_room name)
    cmake_parse_arguments(ARG "" "PRECOMPILED" "SOURCES;HEADERS;ROOMS;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
    if(NOT ARG_PRECOMPILED)
        set(ARG_PRECOMPILED cmake/pch_core.h)
    endif()
    list(FIND REGARDS_ROOMS ${name} own)
    if(own LESS 0)
        message(FATAL_ERROR "Room ${name} is not in REGARDS_ROOMS")
    endif()
    add_library(regards_${name} STATIC ${ARG_SOURCES})
    add_library(Regards::${name} ALIAS regards_${name})
    target_sources(regards_${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${ARG_HEADERS})
    target_link_libraries(regards_${name} PUBLIC regards_options ${ARG_LIBRARIES} PRIVATE ${ARG_PRIVATE_LIBRARIES})
    foreach(room IN LISTS ARG_ROOMS)
        list(FIND REGARDS_ROOMS ${room} other)
        if(other LESS 0 OR NOT other LESS own)
            message(FATAL_ERROR "Room ${name} may not use room ${room}: see the order in cmake/RegardsTargets.cmake")
        endif()
        target_link_libraries(regards_${name} PUBLIC Regards::${room})
    endforeach()
    target_precompile_headers(regards_${name} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:${PROJECT_SOURCE_DIR}/${ARG_PRECOMPILED}>")
endfunction()

# regards_room_part(ROOM SOURCES … HEADERS …): what one folder adds to its room, named from that folder.
function(regards_room_part room)
    cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS" ${ARGN})
    list(TRANSFORM ARG_SOURCES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    list(TRANSFORM ARG_HEADERS PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    target_sources(regards_${room} PRIVATE ${ARG_SOURCES})
    target_sources(regards_${room} PUBLIC FILE_SET HEADERS FILES ${ARG_HEADERS})
endfunction()

# regards_test(NAME SOURCES … LIBRARIES …): a Qt Test program that ctest runs without a display.
# It links the room it tests and no other; NAME is its source's base name.
function(regards_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 600)
    endif()
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE regards_options Qt6::Test ${ARG_LIBRARIES})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
endfunction()
