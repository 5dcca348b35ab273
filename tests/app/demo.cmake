# SPDX-License-Identifier: GPL-3.0-or-later
regards_test(tst_demo LIBRARIES regards_demo Qt6::Gui)
