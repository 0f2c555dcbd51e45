"""What the palette cannot say: the rules of each family of widgets, every measure in pixels.

Panels say what a label is by its property ``role``: ``heading`` (grey, bold, small), ``label`` (grey,
small; of a field), ``second`` (grey) or ``small``. A button
with the role ``accent`` is the one thing to do next; one with the role ``flat`` has no frame until it is pointed at.
"""

from dataclasses import asdict
from string import Template
from typing import Final

from cjm_desktop import resources
from cjm_desktop.app.widgets.colours import Colours
from cjm_desktop.storage.settings import USUAL_LETTERS

_GROUNDS: Final = """
QWidget[role="side"] { border: 0; border-right: 1px solid $hairline; }
QMainWindow, QDialog, QMessageBox { background: $panel; }
QWidget[role="hint"] { background: $tint; }
QFrame[role="thread"] { background: $panel; border: 1px solid $hairline; border-radius: 8px; }
QFrame[role="float"] { background: $panel; border: 1px solid $frame; border-radius: 8px; }
QWidget[role="bar"] { background: $panel; border: 0; border-bottom: 1px solid $hairline; }
QWidget[role="line"] { border: 0; border-left: 1px solid $hairline; margin-left: 8px; }
QWidget[role="page"] { background: $panel; }
QScrollArea[role="aside"] { border: 0; border-left: 1px solid $hairline; }
QSplitter::handle { background: $hairline; }
QToolTip { background: $panel; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
"""
_LABELS: Final = """
QLabel[role="title"] { font-size: ${title}px; font-weight: bold; color: $ink; }
QLabel[role="heading"] { font-size: ${tiny}px; font-weight: bold; color: $second; }
QLabel[role="second"] { color: $second; }
QLabel[role="label"] { color: $second; font-size: ${small}px; }
QLabel[role="hint"] { background: $tint; color: $ink; padding: 10px 16px; }
QLabel[role="small"] { font-size: ${small}px; }
QLabel[role="name"] { font-weight: bold; }
QLabel[role="sign"] { color: $wrong; font-weight: bold; }
QLabel[role="way"] { font-size: ${small}px; border: 2px solid transparent; border-radius: 6px; padding: 1px; }
QLabel[role="way"]:hover { background: $over; }
QLabel[role="way"]:focus { border-color: $accent; }
QLabel[role="complaint"] { color: $wrong; font-size: ${small}px; }
"""
_TABS: Final = """
QTabBar { background: $panel; border: 0; border-bottom: 1px solid $hairline; }
QTabBar::tab { background: transparent; color: $second; border: 0; border-bottom: 2px solid transparent;
    padding: 9px 5px 7px 5px; margin-left: 4px; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected:focus { border: 2px solid $accent; border-radius: 4px; padding: 7px 3px 7px 3px; }
"""
_MENUS: Final = """
QMenuBar { background: $panel; border-bottom: 1px solid $hairline; padding: 2px 8px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $tint; }
QMenu { background: $panel; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $tint; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hairline; margin: 5px 8px; }
"""
_TOOL_BUTTONS: Final = """
QFrame[role="float"] QToolButton { font-size: ${small}px; }
QToolButton { outline: 0; border: 2px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }
QToolButton:hover { background: $over; }
QToolButton:pressed, QToolButton:checked { background: $tint; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="section"] { font-size: ${small}px; font-weight: bold; color: $ink; text-align: left;
    border-radius: 0; border-top: 2px solid $hairline; padding: 6px 4px 4px 0; }
QToolButton[role="section"]:checked { background: transparent; }
QToolButton[role="section"]:hover { background: $over; }
QToolButton[role="section"]:focus { border-color: $accent; }
QToolButton[role="card"] { border: 2px solid $hairline; border-radius: 8px; padding: 8px; background: $panel; }
QToolButton[role="card"]:hover { border-color: $frame; background: $over; }
QToolButton[role="card"]:focus, QToolButton[role="card"]:checked { border-color: $accent; }
QToolButton[role="more"] { padding: 0; color: $second; font-weight: bold; }
QToolButton[role="chip"], QToolButton[role="chip of some"] { border: 1px solid $frame; border-radius: 11px;
    padding: 2px 8px; font-size: ${small}px; }
QToolButton[role="chip of some"] { border-style: dashed; color: $second; }
QToolButton[role="chip"]:focus, QToolButton[role="chip of some"]:focus { border: 2px solid $accent;
    padding: 1px 7px; }
"""
_TICKS: Final = """
QCheckBox, QRadioButton { outline: 0; spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { width: 14px; height: 14px; border-radius: 8px; border: 1px solid $second;
    background: $field; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border-radius: 3px;
    border: 1px solid $second; background: $field; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked,
QCheckBox::indicator:indeterminate { border-color: $accent; background: $accent;
    image: url("$icons/ui-tick-$signs.svg"); }
QCheckBox::indicator:indeterminate { image: url("$icons/ui-some-$signs.svg"); }
QCheckBox::indicator:checked:disabled { border-color: $faint; background: $faint; }
"""
_BUTTONS: Final = """
QWidget[role="hint"] QPushButton { background: transparent; color: $accent; }
QPushButton { outline: 0; min-height: 18px; border: 1px solid $frame; border-radius: 6px; padding: 6px 14px;
    background: $panel; color: $ink; }
QPushButton[role="thing"] { border-color: $edge; }
QPushButton:hover { background: $over; }
QPushButton:pressed { background: $tint; }
QPushButton:disabled { color: $faint; border-color: $hairline; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:default, QPushButton[role="accent"], QToolButton[role="accent"] { background: $accent;
    color: $on_accent; border: 2px solid $accent; border-radius: 6px; padding: 5px 13px; font-weight: bold; }
QPushButton:default:hover, QPushButton[role="accent"]:hover, QToolButton[role="accent"]:hover {
    background: $accent_over; border-color: $accent_over; }
QPushButton:default:focus, QPushButton[role="accent"]:focus, QToolButton[role="accent"]:focus {
    border-color: $ink; }
QPushButton:default:disabled, QPushButton[role="accent"]:disabled, QToolButton[role="accent"]:disabled {
    background: $over; color: $faint; border-color: $hairline; }
QPushButton[role="small"] { font-size: ${small}px; padding: 2px 8px; }
QPushButton[role="small"]:focus { padding: 1px 7px; }
QPushButton[role="flat"] { border: 2px solid transparent; padding: 4px 8px; text-align: left; }
QPushButton[role="choice"] { text-align: left; padding: 6px 9px; }
QPushButton[role="choice"]:focus { padding: 5px 8px; }
QPushButton[role="flat"]:focus { border-color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
"""
_FIELDS: Final = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    border: 1px solid $frame; border-radius: 6px; background: $field; color: $ink; padding: 1px 8px;
    placeholder-text-color: $second; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { min-height: 28px; }
QComboBox[role="small"] { min-height: 22px; font-size: ${small}px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$icons/ui-down-$signs.svg"); width: 16px; height: 16px; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border: 2px solid $accent; padding: 0 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 4px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: $faint;
    border-color: $hairline; }
QComboBox QAbstractItemView { border: 1px solid $frame; background: $panel; outline: 0;
    selection-background-color: $tint; selection-color: $ink; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; height: 0; border: 0; }
QLineEdit[role="palette"], QLineEdit[role="palette"]:focus { border: 0; border-radius: 0; padding: 0 8px;
    border-bottom: 1px solid $hairline; background: transparent; min-height: 44px; font-size: ${large}px; }
"""
_STATUS: Final = """
QStatusBar { background: $panel; border-top: 1px solid $hairline; color: $second; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $second; font-size: ${small}px; padding: 0 8px; }
QStatusBar QToolButton { color: $second; font-size: ${small}px; padding: 1px 6px; }
"""
_SCROLLING: Final = """
QScrollArea, QScrollArea > QWidget > QWidget { border: 0; background: $panel; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle { background: $frame; border-radius: 3px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
_LISTS: Final = """
QTreeView, QListView, QTableView { border: 1px solid $frame; border-radius: 6px; outline: 0; background: $field;
    padding: 2px; selection-background-color: $tint; selection-color: $ink; }
QTreeView:focus, QListView:focus, QTableView:focus { border: 2px solid $accent; padding: 1px; }
QTableView { gridline-color: $hairline; }
QTableView[role="plan"], QTableView[role="plan"]:focus { border: 0; border-radius: 0; padding: 0; background: $panel; }
QTableView[role="ranks"], QTableView[role="ranks"]:focus { border: 0; border-left: 1px solid $hairline;
    border-radius: 0; padding: 0; background: $panel; }
QTableView[role="plan"] QHeaderView::section, QTableView[role="ranks"] QHeaderView::section { padding: 5px 8px;
    background: $panel; }
QTableView[role="maps"] QHeaderView::section { padding: 5px 10px; }
QTreeView::item, QListView::item { padding: 4px; }
QListView[role="palette"] { border: 0; padding: 0; background: transparent; }
QListView[role="palette"]::item { padding: 0; }
QHeaderView { background: $field; border: 0; }
QHeaderView::section { background: $field; color: $second; border: 0; padding: 5px; font-size: ${small}px; }
QHeaderView::section:horizontal { border-bottom: 1px solid $hairline; }
QTableCornerButton::section { background: $field; border: 0; border-bottom: 1px solid $hairline; }
"""
_SLIDERS: Final = """
QSlider { min-height: 24px; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $frame; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; margin: -5px 0; border-radius: 7px; background: $accent; }
QProgressBar { border: 0; border-radius: 3px; background: $hairline; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: $accent; }
"""
_RULES: Final = Template(
    "".join(
        (
            _GROUNDS,
            _LABELS,
            _TABS,
            _MENUS,
            _TOOL_BUTTONS,
            _TICKS,
            _BUTTONS,
            _FIELDS,
            _STATUS,
            _SCROLLING,
            _LISTS,
            _SLIDERS,
        )
    )
)
_LETTERS: Final = {"title": 24, "large": 16, "small": 12, "tiny": 11}
"""Heights in pixels beside letters of the usual size."""


def stylesheet(colours: Colours, letters: int) -> str:
    """Return all rules in some colours, for letters of a height in pixels."""
    return _RULES.substitute(
        asdict(colours),
        icons=resources.path("icons").as_posix(),
        **{name: str(round(letters * height / USUAL_LETTERS)) for name, height in _LETTERS.items()},
    )
